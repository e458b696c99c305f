import type { ExecuteCommandRequest, ExecuteCommandResponse } from '@aws-sdk/client-ecs';
import { AwsError } from '../aws-error.js';
import type { Task, TaskContainer } from '../engine/task.js';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { findTask } from './find-task.js';
import { agentRuns } from './managed-agents.js';

/**
 * Opens a session of ECS Exec, as far as its answer goes: nothing serves the stream. Source: API reference,
 * ExecuteCommand; the texts as users of the AWS CLI see them.
 */
export function executeCommand(ecs: Ecs, input: Validated<ExecuteCommandRequest>): ExecuteCommandResponse {
  const task = findTask(ecs, requireCluster(ecs, input.cluster), input.task);
  if (task === undefined) throw invalidParameter('The referenced task was not found.');
  if (!input.interactive) throw invalidParameter('Interactive is the only mode supported currently.');
  const container = containerOf(task, input.container);
  if (!agentRuns(task, container)) {
    throw invalidParameter(
      'The execute command failed because execute command was not enabled when the task was run or the execute command agent isn’t running. Wait and try again or run a new task with execute command enabled and try again.',
    );
  }
  if (!mayReachSystemsManager(task)) {
    throw new AwsError(
      'TargetNotConnectedException',
      'The execute command failed due to an internal error. Try again later.',
    );
  }
  return {
    clusterArn: task.clusterArn,
    containerArn: container.arn,
    containerName: container.name,
    interactive: true,
    session: session(ecs),
    taskArn: task.arn,
  };
}

function containerOf({ containers }: Task, name: string | undefined): TaskContainer {
  if (name === undefined && containers.length > 1)
    throw invalidParameter('A container name must be specified for tasks with more than one container.');
  const found = containers.find((one) => name === undefined || one.name === name);
  if (found === undefined) throw invalidParameter('The referenced container was not found.');
  return found;
}

/** On Fargate an agent without a task role has no credentials; on EC2 it takes those of the instance. */
function mayReachSystemsManager({ definition, overrides, launchType }: Task): boolean {
  return launchType !== 'FARGATE' || (overrides.taskRoleArn ?? definition.taskRoleArn) !== undefined;
}

function session({ engine, arns }: Ecs) {
  const { ids } = engine.context;
  const sessionId = `ecs-execute-command-${ids.uuid().replaceAll('-', '').slice(0, 17)}`;
  const host = `wss://ssmmessages.${arns.region}.amazonaws.com`;
  return {
    sessionId,
    streamUrl: `${host}/v1/data-channel/${sessionId}?role=publish_subscribe`,
    tokenValue: `${ids.uuid()}${ids.uuid()}`,
  };
}
