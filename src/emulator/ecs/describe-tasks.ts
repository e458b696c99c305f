import type { DescribeTasksRequest, DescribeTasksResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { findTask, taskArn } from './find-task.js';
import { describeTask } from './task-description.js';

const MOST = 100;

/** Describes up to a hundred tasks; stopped ones are known for an hour. */
export function describeTasks(ecs: Ecs, input: Validated<DescribeTasksRequest>): DescribeTasksResponse {
  const cluster = requireCluster(ecs, input.cluster);
  if (input.tasks.length === 0) throw invalidParameter('Tasks cannot be empty.');
  if (input.tasks.length > MOST) throw invalidParameter(`Tasks cannot have more than ${MOST} elements.`);
  const answer = { tasks: [], failures: [] } as Required<DescribeTasksResponse>;
  for (const reference of input.tasks) {
    const task = findTask(ecs, cluster, reference);
    if (task !== undefined) answer.tasks?.push(describeTask(task, input.include));
    else answer.failures?.push({ arn: taskArn(ecs, cluster, reference), reason: 'MISSING' });
  }
  return answer;
}
