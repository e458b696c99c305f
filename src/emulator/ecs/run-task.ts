import type { Failure, RunTaskRequest, RunTaskResponse, Tag } from '@aws-sdk/client-ecs';
import { AwsError } from '../aws-error.js';
import type { Shortage } from '../engine/cluster-capacity.js';
import { newTask } from '../engine/new-task.js';
import { containerInstanceId, fargateRefusal } from '../engine/note-unplaced.js';
import type { Task } from '../engine/task.js';
import type { Validated } from '../validated.js';
import { checkOverrides } from './check-overrides.js';
import { checkLaunch } from './check-revision.js';
import type { ClusterState, Ecs, RegisteredTaskDefinition } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { requireActiveTaskDefinition } from './find-task-definition.js';
import { describeTask } from './task-description.js';

const MOST = 10;
const WITH_TAGS = ['TAGS'];

/** Starts up to ten tasks outside any service; a client token that is used again answers the same tasks. */
export function runTask(ecs: Ecs, input: Validated<RunTaskRequest>): RunTaskResponse {
  const cluster = requireCluster(ecs, input.cluster);
  const count = input.count ?? 1;
  if (count < 1 || count > MOST) throw invalidParameter(`Count must be between 1 and ${MOST}.`);
  const earlier = heldTasks(ecs, cluster, input);
  if (earlier !== undefined) return answer(ecs, earlier);
  const found = requireActiveTaskDefinition(ecs, input.taskDefinition);
  const subnets = input.networkConfiguration?.awsvpcConfiguration?.subnets?.length ?? 0;
  checkLaunch(found.definition, input.launchType, subnets);
  checkOverrides(found.definition, input.overrides);
  const starts = Array.from({ length: count }, () => startOne(ecs, cluster, found, input));
  const arns = starts.flatMap(({ arn }) => arn ?? []);
  if (input.clientToken !== undefined) {
    ecs.runTaskTokens.hold(tokenKey(cluster, input), {
      at: ecs.now(),
      request: JSON.stringify(input),
      taskArns: arns,
    });
  }
  return answer(
    ecs,
    arns,
    starts.flatMap(({ failure }) => failure ?? []),
  );
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

/** What the client token has started; the same token with another request is a conflict. */
function heldTasks(ecs: Ecs, cluster: ClusterState, input: RunTaskRequest): readonly string[] | undefined {
  if (input.clientToken === undefined) return undefined;
  const held = ecs.runTaskTokens.find(tokenKey(cluster, input), ecs.now());
  if (held !== undefined && held.request !== JSON.stringify(input)) {
    throw new AwsError('ConflictException', 'The client token was used before with different parameters.', {
      resourceIds: held.taskArns,
    });
  }
  return held?.taskArns;
}

function answer(ecs: Ecs, arns: readonly string[], failures: Failure[] = []): RunTaskResponse {
  const tasks = arns.flatMap((arn) => ecs.engine.tasks.get(arn) ?? []);
  return { tasks: tasks.map((task) => describeTask(task, WITH_TAGS)), failures };
}
