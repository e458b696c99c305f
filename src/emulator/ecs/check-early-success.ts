import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { invalidParameter } from './errors.js';

/** Source: ECS API reference, DeploymentEarlySuccessCriteria; the texts are inferred. */
export function checkEarlySuccess({
  strategy,
  earlySuccessCriteria: criteria,
  minimumHealthyPercent = 0,
}: DeploymentConfiguration): void {
  if (!criteria?.enable) return;
  if (strategy !== undefined && strategy !== 'ROLLING') {
    throw invalidParameter('earlySuccessCriteria is only supported with the ROLLING deployment strategy.');
  }
  const { healthyPercent, sourceServiceRevisionCleanup } = criteria;
  if (healthyPercent === undefined || sourceServiceRevisionCleanup === undefined) {
    throw invalidParameter(
      'healthyPercent and sourceServiceRevisionCleanup are required when earlySuccessCriteria is enabled.',
    );
  }
  if (healthyPercent < minimumHealthyPercent || healthyPercent > 100) {
    throw invalidParameter('healthyPercent must be between minimumHealthyPercent and 100.');
  }
}
