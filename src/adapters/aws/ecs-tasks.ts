import {
  DescribeTasksCommand,
  type ECSClient,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import { runTaskInput } from '../../plan/write-requests.js';
import type { TasksPort, TaskView } from '../../ports/tasks-port.js';
import { callAws } from './aws-failure.js';
import { stoppedTask } from './ecs-task.js';

/** Tasks that belong to no service. */
export function ecsTasks(client: ECSClient): TasksPort {
  return {
    runTask: async (start) => {
      // How the service is launched goes into the request as ECS has told it.
      const command = new RunTaskCommand(runTaskInput(start) as unknown as RunTaskCommandInput);
      const { tasks = [], failures = [] } = await callAws('ecs:RunTask', () => client.send(command));
      return {
        tasks: tasks.map(taskView),
        failures: failures.map(({ reason = 'no reason given', arn, detail }) => ({
          reason,
          ...(arn === undefined ? {} : { arn }),
          ...(detail === undefined ? {} : { detail }),
        })),
      };
    },
    describeTasks: async (cluster, tasks) => {
      const command = new DescribeTasksCommand({ cluster, tasks: [...tasks] });
      const answer = await callAws('ecs:DescribeTasks', () => client.send(command));
      return (answer.tasks ?? []).map(taskView);
    },
    stopTask: async (cluster, task, reason) => {
      const command = new StopTaskCommand({ cluster, task, reason });
      await callAws('ecs:StopTask', () => client.send(command));
    },
  };
}

function taskView(task: Task): TaskView {
  return {
    arn: task.taskArn ?? '',
    lastStatus: task.lastStatus ?? '',
    stopping: task.desiredStatus === 'STOPPED',
    ended: stoppedTask(task),
  };
}
