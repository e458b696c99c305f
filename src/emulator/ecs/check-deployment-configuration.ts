import type { DeploymentConfiguration, DeploymentController } from '@aws-sdk/client-ecs';
import { checkBreaker } from './check-breaker.js';
import { checkEarlySuccess } from './check-early-success.js';
import { checkLifecycleHooks } from './check-lifecycle-hooks.js';
import { checkStrategy } from './check-strategy.js';
import { invalidParameter, unsupportedFeature } from './errors.js';

/** Refuses what ECS refuses, and what this stand-in cannot play rather than playing it wrongly. */
export function checkDeploymentConfiguration(
  configuration: DeploymentConfiguration = {},
  controller?: DeploymentController,
): void {
  if (controller?.type !== undefined && controller.type !== 'ECS') {
    throw unsupportedFeature(`the ${controller.type} deployment controller`);
  }
  const { minimumHealthyPercent, maximumPercent } = configuration;
  if (minimumHealthyPercent === 100 && maximumPercent === 100) {
    throw invalidParameter(
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
    );
  }
  checkBreaker(configuration.deploymentCircuitBreaker);
  checkEarlySuccess(configuration);
  checkStrategy(configuration);
  checkLifecycleHooks(configuration.lifecycleHooks);
}
