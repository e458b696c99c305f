import type { IamAction } from '../../iam/iam-actions.js';
import { newToken } from '../../plan/unknown.js';
import { runTaskInput } from '../../plan/write-requests.js';
import type { TaskStart, TasksPort, TaskView } from '../../ports/tasks-port.js';
import type { Rehearsal } from './rehearsal.js';

/** Tasks that would be run: each is noted, and has ended well at once. */
export function rehearsedTasks(rehearsal: Rehearsal): Pick<TasksPort, 'runTask'> {
  return {
    runTask: async (start) => {
      note(rehearsal, start);
      return { tasks: [imagined(start)], failures: [] };
    },
  };
}

function note({ journal, checked }: Rehearsal, start: TaskStart): void {
  const { definition } = checked.world.revision;
  const { family, taskRoleArn, executionRoleArn } = journal.definitions.at(-1) ?? definition;
  const roles = [executionRoleArn, taskRoleArn].filter((role) => typeof role === 'string');
  const subject = { cluster: start.cluster, roles, family: `${family}` };
  const isTagged = start.revisionTags || Object.keys(start.tags).length > 0;
  const also: IamAction[] = [
    ...(isTagged ? ['ecs:TagResource' as const] : []),
    ...(roles.length === 0 ? [] : ['iam:PassRole' as const]),
  ];
  const input = runTaskInput({ ...start, clientToken: newToken });
  journal.send({ action: 'ecs:RunTask', input }, subject, also);
  journal.call('ecs.describeTasks', subject);
  journal.mayCall('ecs.stopTask', subject);
  journal.mayCall('logs.lastLines', subject);
}

function imagined({ taskDefinition, overrides }: TaskStart): TaskView {
  const containers = [{ name: overrides.container, image: '', exitCode: 0 }];
  const ended = { id: '(the new task)', taskDefinitionArn: taskDefinition, containers };
  return { arn: '(the new task)', lastStatus: 'STOPPED', stopping: true, ended };
}
