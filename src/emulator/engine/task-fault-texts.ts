import type { TaskStopCode } from '@aws-sdk/client-ecs';
import type { TaskFaultKind } from '../faults/task-fault.js';
import { containerInstanceId } from './cluster-instances.js';
import * as texts from './event-texts.js';
import { NO_FARGATE_CAPACITY, TASK_QUOTA } from './note-unplaced.js';
import type { Task } from './task.js';

const RESOURCES = 'ResourceInitializationError:';
const SECRETS = `${RESOURCES} unable to pull secrets or registry auth: execution resource retrieval failed:`;
const RETRIED = 'service call has been retried 3 time(s): RequestError: send request failed caused by:';
const CHECK = 'dial tcp 10.0.0.7:443: i/o timeout. Please check your task network configuration.';
/** Of a task definition without any role, so that the text stays one of ECS's. */
const SOME_ROLE = 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole';
const VCPU_QUOTA = "You've reached the limit on the number of vCPUs you can run concurrently";

/** The event of a service whose task finds no place (source: ECS developer guide, "Service event messages"; the role's as users report it). */
export function placingText(fault: TaskFaultKind, { clusterArn, definition }: Task): string {
  switch (fault) {
    case 'role-not-assumable':
      return `failed to launch a task with (error ECS was unable to assume the role '${definition.executionRoleArn ?? definition.taskRoleArn ?? SOME_ROLE}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).`;
    case 'no-network-interface':
      return texts.noInstance(containerInstanceId(clusterArn), 'RESOURCE:ENI');
    case 'task-quota':
      return texts.unableToPlace(TASK_QUOTA);
    case 'vcpu-quota':
      return texts.unableToPlace(VCPU_QUOTA);
    case 'throttled':
      return 'operations are being throttled. Will try again later.';
    default:
      return texts.unableToPlace(NO_FARGATE_CAPACITY);
  }
}

/** Why a task stops before its containers start (source: ECS developer guide, "ResourceInitializationError errors" and "TaskFailedToStart errors"; whole texts as users report them). */
export function startingText(fault: TaskFaultKind, region: string, { networkConfiguration }: Task): string {
  const { subnets = [], assignPublicIp } = networkConfiguration?.awsvpcConfiguration ?? {};
  const post = (host: string) => `${RETRIED} Post "https://${host}.${region}.amazonaws.com/": ${CHECK}`;
  switch (fault) {
    case 'no-route-to-secrets-manager':
      return `${SECRETS} unable to retrieve secret from asm: ${post('secretsmanager')}`;
    case 'no-route-to-systems-manager':
      return `${SECRETS} unable to retrieve secrets from ssm: ${post('ssm')}`;
    case 'no-route-to-logs':
      return `${RESOURCES} failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ${post('logs')} : exit status 1`;
    case 'no-free-address':
      return `Unexpected EC2 error while attempting to Create Network Interface with public IP assignment ${assignPublicIp === 'ENABLED' ? 'enabled' : 'disabled'} in subnet '${subnets[0]}': InsufficientFreeAddressesInSubnet`;
    default:
      return `${SECRETS} unable to retrieve ecr registry auth: ${post('api.ecr')}`;
  }
}

/** How a running task is taken away. */
export function takenAway(fault: TaskFaultKind): { readonly code: TaskStopCode; readonly reason: string } {
  return fault === 'spot-interruption'
    ? { code: 'SpotInterruption', reason: 'Your Spot Task was interrupted.' }
    : { code: 'TerminationNotice', reason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.' };
}
