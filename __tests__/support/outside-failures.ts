import type { TaskFault } from '../../src/emulator/faults/task-fault.js';
import {
  ANOTHER_VERSION,
  EXECUTION_ROLE,
  type FailureScenario,
  FIRST_FAILURE,
  WAITS,
} from './failure-scenario.js';

export const HOOK = 'arn:aws:lambda:eu-central-1:123456789012:function:smoke';

/** One thing that befalls the second revision's tasks from outside. */
function struckBy(fault: TaskFault['fault'], name: string = fault): FailureScenario {
  return {
    name,
    good: { name: 'web', command: WAITS },
    containers: [{ name: 'web', command: WAITS, ...ANOTHER_VERSION }],
    task: { executionRoleArn: EXECUTION_ROLE },
    breaker: FIRST_FAILURE,
    taskFault: { fault, service: name, taskDefinition: `${name}:2` },
  };
}

/** What is no fault of a container, by its name. */
export const outsideFailures: readonly FailureScenario[] = [
  struckBy('no-route-to-ecr'),
  struckBy('no-route-to-secrets-manager'),
  struckBy('no-route-to-logs'),
  struckBy('role-not-assumable'),
  struckBy('no-free-address'),
  struckBy('no-network-interface'),
  { ...struckBy('spot-interruption'), patience: 10 },
  { ...struckBy('host-lost'), patience: 10 },
  struckBy('throttled'),
  struckBy('no-fargate-capacity', 'fargate-empty'),
  struckBy('vcpu-quota'),
];

/** A function that a hook of the deployment calls says no. */
export const hookSaysNo: FailureScenario = {
  name: 'hook-says-no',
  good: { name: 'web', command: WAITS },
  containers: [{ name: 'web', command: WAITS, ...ANOTHER_VERSION }],
  service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 } },
  // With the hook already there the first revision would not come to be.
  change: {
    deploymentConfiguration: {
      strategy: 'BLUE_GREEN',
      bakeTimeInMinutes: 0,
      lifecycleHooks: [
        {
          hookTargetArn: HOOK,
          roleArn: 'arn:aws:iam::123456789012:role/hooks',
          lifecycleStages: ['POST_SCALE_UP'],
        },
      ],
    },
  },
};
