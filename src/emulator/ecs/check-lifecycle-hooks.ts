import type { DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import { invalidParameter } from './errors.js';

const TYPES = ['AWS_LAMBDA', 'PAUSE'];
const MOST = 10;
/** Minutes. */
const LONGEST = { AWS_LAMBDA: 1440, PAUSE: 20_160 };

/**
 * Source: ECS developer guide, "Pause hooks for Amazon ECS service deployments" and "Troubleshooting Amazon ECS
 * blue/green deployments"; the texts of the numbers and of a missing target are inferred.
 */
export function checkLifecycleHooks(hooks: readonly DeploymentLifecycleHook[] = []): void {
  for (const type of TYPES) {
    if (hooks.filter(({ targetType = 'AWS_LAMBDA' }) => targetType === type).length > MOST) {
      throw invalidParameter(`A service can have at most ${MOST} ${type} lifecycle hooks.`);
    }
  }
  for (const hook of hooks) checkHook(hook);
}

function checkHook(hook: DeploymentLifecycleHook): void {
  const { targetType = 'AWS_LAMBDA', hookTargetArn, lifecycleStages, timeoutConfiguration } = hook;
  if (!TYPES.includes(targetType)) {
    throw invalidParameter(`Invalid targetType. Valid values are: ${TYPES.join(', ')}`);
  }
  if (!lifecycleStages?.length) throw invalidParameter('A lifecycle hook must have lifecycleStages.');
  const shifts = lifecycleStages.some(
    (stage) => stage === 'TEST_TRAFFIC_SHIFT' || stage === 'PRODUCTION_TRAFFIC_SHIFT',
  );
  if (targetType === 'PAUSE' && shifts) {
    throw invalidParameter('Invalid lifecycle stage provided for Pause Hook');
  }
  if (targetType === 'AWS_LAMBDA' && !hookTargetArn) {
    throw invalidParameter('hookTargetArn is required for an AWS_LAMBDA lifecycle hook.');
  }
  const { timeoutInMinutes: minutes = 1 } = timeoutConfiguration ?? {};
  if (minutes < 1 || minutes > LONGEST[targetType]) {
    throw invalidParameter(`timeoutInMinutes must be between 1 and ${LONGEST[targetType]}.`);
  }
}
