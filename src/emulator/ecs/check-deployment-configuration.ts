import type { DeploymentConfiguration, DeploymentController } from '@aws-sdk/client-ecs';
import { checkBreaker } from './check-breaker.js';
import { checkEarlySuccess } from './check-early-success.js';
import { invalidParameter, unsupportedFeature } from './errors.js';

/** Refuses what ECS refuses, and what this stand-in cannot play rather than playing it wrongly. */
export function checkDeploymentConfiguration(
  configuration: DeploymentConfiguration = {},
  controller?: DeploymentController,
): void {
  if (controller?.type !== undefined && controller.type !== 'ECS') {
    throw unsupportedFeature(`the ${controller.type} deployment controller`);
  }
  const { strategy = 'ROLLING', minimumHealthyPercent, maximumPercent } = configuration;
  if (strategy !== 'ROLLING') throw unsupportedFeature(`the ${strategy} deployment strategy`);
  if (minimumHealthyPercent === 100 && maximumPercent === 100) {
    throw invalidParameter(
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
    );
  }
  checkBreaker(configuration.deploymentCircuitBreaker);
  checkEarlySuccess(configuration);
}
