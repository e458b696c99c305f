import type { DeploymentConfiguration, DeploymentController } from '@aws-sdk/client-ecs';
import { invalidParameter, unsupportedFeature } from './errors.js';

/** Refuses what ECS refuses, and what this stand-in cannot play rather than playing it wrongly. */
export function checkDeploymentConfiguration(
  configuration: DeploymentConfiguration | undefined,
  controller?: DeploymentController,
): void {
  if (controller?.type !== undefined && controller.type !== 'ECS') {
    throw unsupportedFeature(`the ${controller.type} deployment controller`);
  }
  const { strategy = 'ROLLING', minimumHealthyPercent, maximumPercent } = configuration ?? {};
  if (strategy !== 'ROLLING') throw unsupportedFeature(`the ${strategy} deployment strategy`);
  if (minimumHealthyPercent === 100 && maximumPercent === 100) {
    throw invalidParameter(
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
    );
  }
  checkThreshold(configuration);
}

function checkThreshold(configuration: DeploymentConfiguration | undefined): void {
  const threshold = configuration?.deploymentCircuitBreaker?.thresholdConfiguration;
  if (threshold?.value === undefined || threshold.value >= 1) return;
  throw invalidParameter('The deployment circuit breaker threshold must be at least 1.');
}
