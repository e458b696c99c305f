import {
  type Container,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ExecuteCommandCommand,
  ListTasksCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import { execRefused } from '../../exec/exec-refused.js';
import type { ExecCommand, ExecContainer, ExecPort, ExecSession, ExecTask } from '../../ports/exec-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import { awsFailure, callAws, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';
import { findService } from './find-service.js';

/** ECS Exec through the SDK. */
export function ecsExecAdapter(session: AwsSession): ExecPort {
  const { ecs } = session;
  return {
    isEnabled: async (cluster, service) =>
      (await findService(session, cluster, service)).enableExecuteCommand ?? false,
    findTasks: async (cluster, serviceName) => {
      const list = new ListTasksCommand({ cluster, serviceName, maxResults: 100 });
      const { taskArns = [] } = await callAws('ecs:ListTasks', () => ecs.send(list));
      if (taskArns.length === 0) return [];
      const describe = new DescribeTasksCommand({ cluster, tasks: taskArns });
      const { tasks = [] } = await callAws('ecs:DescribeTasks', () => ecs.send(describe));
      return tasks.map(execTask);
    },
    findDefinition: async (arn) => {
      const command = new DescribeTaskDefinitionCommand({ taskDefinition: arn });
      const answer = await callAws('ecs:DescribeTaskDefinition', () => ecs.send(command));
      return (answer.taskDefinition ?? {}) as JsonObject;
    },
    execute: (command) => execute(ecs, command),
  };
}

async function execute(ecs: AwsSession['ecs'], command: ExecCommand): Promise<ExecSession> {
  try {
    const { session = {} } = await ecs.send(new ExecuteCommandCommand({ ...command, interactive: true }));
    const { sessionId: id = '', streamUrl = '', tokenValue: token = '' } = session;
    return { id, streamUrl, token };
  } catch (error) {
    const refused = ['TargetNotConnectedException', 'InvalidParameterException'];
    if (refused.some((name) => isException(error, name)))
      throw execRefused(command, error instanceof Error ? error.message : String(error), error);
    throw awsFailure(error, 'ecs:ExecuteCommand');
  }
}

function execTask(task: Task): ExecTask {
  const { taskArn: arn = '', lastStatus, healthStatus, startedAt, platformVersion } = task;
  return {
    id: arn.split('/').at(-1) ?? '',
    arn,
    clusterArn: task.clusterArn ?? '',
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    ...(lastStatus === undefined ? {} : { lastStatus }),
    ...(healthStatus === undefined ? {} : { healthStatus }),
    ...(startedAt === undefined ? {} : { startedAt: startedAt.getTime() }),
    onFargate: platformVersion !== undefined,
    enabled: task.enableExecuteCommand ?? false,
    containers: (task.containers ?? []).map(execContainer),
  };
}

function execContainer({ name = '', image = '', ...rest }: Container): ExecContainer {
  const { runtimeId, lastStatus, managedAgents = [] } = rest;
  const agent = managedAgents.find((one) => one.name === 'ExecuteCommandAgent');
  return {
    name,
    image,
    ...(runtimeId === undefined ? {} : { runtimeId }),
    ...(lastStatus === undefined ? {} : { lastStatus }),
    ...(agent?.lastStatus === undefined ? {} : { agentStatus: agent.lastStatus }),
    ...(agent?.reason === undefined ? {} : { agentReason: agent.reason }),
  };
}
