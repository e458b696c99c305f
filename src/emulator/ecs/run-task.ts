import type { Failure, RunTaskRequest, RunTaskResponse, Tag } from '@aws-sdk/client-ecs';
import { AwsError } from '../aws-error.js';
import type { Shortage } from '../engine/cluster-capacity.js';
import { containerInstanceId } from '../engine/cluster-instances.js';
import { newTask } from '../engine/new-task.js';
import { fargateRefusal } from '../engine/note-unplaced.js';
import type { Task } from '../engine/task.js';
import type { Validated } from '../validated.js';
import { checkClientToken } from './check-client-token.js';
import { checkRunTask } from './check-run-task.js';
import type { ClusterState, Ecs, RegisteredTaskDefinition } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { requireActiveTaskDefinition } from './find-task-definition.js';
import type { StartedTasks } from './run-task-tokens.js';
import { describeTask } from './task-description.js';

const MOST = 10;
const WITH_TAGS = ['TAGS'];

/** Starts up to ten tasks outside any service; a client token that is used again answers the same tasks. */
export function runTask(ecs: Ecs, input: Validated<RunTaskRequest>): RunTaskResponse {
  const cluster = requireCluster(ecs, input.cluster);
  const count = input.count ?? 1;
  if (count < 1 || count > MOST) throw invalidParameter(`Count must be between 1 and ${MOST}.`);
  checkClientToken(input.clientToken, 64);
  const earlier = heldStart(ecs, cluster, input);
  if (earlier !== undefined) return answer(ecs, earlier);
  const found = requireActiveTaskDefinition(ecs, input.taskDefinition);
  checkRunTask(found.definition, input);
  const starts = Array.from({ length: count }, () => startOne(ecs, cluster, found, input));
  const started = {
    taskArns: starts.flatMap(({ arn }) => arn ?? []),
    failures: starts.flatMap(({ failure }) => failure ?? []),
  };
  if (input.clientToken !== undefined) {
    const request = JSON.stringify(input);
    ecs.runTaskTokens.hold(tokenKey(cluster, input), { at: ecs.now(), request, ...started });
  }
  return answer(ecs, started);
}

/** The task's ARN, or why the cluster had no room for it. */
interface Start {
  readonly arn?: string;
  readonly failure?: Failure;
}

function startOne(
  ecs: Ecs,
  cluster: ClusterState,
  found: RegisteredTaskDefinition,
  input: RunTaskRequest,
): Start {
  const task = newTask(
    {
      ...input,
      clusterName: cluster.name,
      definition: found.definition,
      group: input.group ?? `family:${found.definition.family}`,
      tags: taskTags(found, input),
    },
    ecs.engine.context,
  );
  const shortage = ecs.engine.context.capacity.place(task);
  if (shortage !== undefined) return { failure: placementFailure(ecs, task, shortage) };
  ecs.engine.run(task);
  return { arn: task.arn };
}

/** Source: ECS developer guide, "API failure reasons"; Fargate names no instance. */
function placementFailure(
  ecs: Ecs,
  { launchType, clusterName, clusterArn }: Task,
  shortage: Shortage,
): Failure {
  if (launchType === 'FARGATE') return { reason: fargateRefusal(shortage) };
  const instance = containerInstanceId(clusterArn);
  return { arn: ecs.arns.containerInstance(clusterName, instance), reason: shortage };
}

function taskTags(found: RegisteredTaskDefinition, { propagateTags, tags = [] }: RunTaskRequest): Tag[] {
  const own = new Set(tags.map(({ key }) => key));
  return propagateTags === 'TASK_DEFINITION'
    ? [...found.tags.filter(({ key }) => !own.has(key)), ...tags]
    : tags;
}

function tokenKey(cluster: ClusterState, { clientToken }: RunTaskRequest): string {
  return `${cluster.name}/${clientToken}`;
}

/**
 * What the client token has started; the same token with another request is a conflict. A token is forgotten with the
 * last of its tasks, an hour after that has stopped (source: ECS developer guide, "Ensuring idempotency").
 */
function heldStart(ecs: Ecs, cluster: ClusterState, input: RunTaskRequest): StartedTasks | undefined {
  if (input.clientToken === undefined) return undefined;
  const held = ecs.runTaskTokens.find(tokenKey(cluster, input), ecs.now());
  const { taskArns = [] } = held ?? {};
  if (taskArns.length > 0 && !taskArns.some((arn) => ecs.engine.tasks.has(arn))) return undefined;
  if (held !== undefined && held.request !== JSON.stringify(input)) {
    throw new AwsError('ConflictException', 'The client token was used before with different parameters.', {
      resourceIds: held.taskArns,
    });
  }
  return held;
}

function answer(ecs: Ecs, { taskArns, failures }: StartedTasks): RunTaskResponse {
  const tasks = taskArns.flatMap((arn) => ecs.engine.tasks.get(arn) ?? []);
  return { tasks: tasks.map((task) => describeTask(task, WITH_TAGS)), failures: [...failures] };
}
