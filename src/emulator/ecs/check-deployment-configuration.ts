import type { DeploymentConfiguration, DeploymentController, SchedulingStrategy } from '@aws-sdk/client-ecs';
import { checkBreaker } from './check-breaker.js';
import { checkEarlySuccess } from './check-early-success.js';
import { checkLifecycleHooks } from './check-lifecycle-hooks.js';
import { checkStrategy } from './check-strategy.js';
import { invalidParameter, unsupportedFeature } from './errors.js';

interface Circumstances {
  readonly deploymentController?: DeploymentController | undefined;
  readonly schedulingStrategy?: SchedulingStrategy | undefined;
}

/** Refuses what ECS refuses, and what this stand-in cannot play rather than playing it wrongly. */
export function checkDeploymentConfiguration(
  configuration: DeploymentConfiguration = {},
  { deploymentController: controller, schedulingStrategy }: Circumstances = {},
): void {
  if (controller?.type !== undefined && controller.type !== 'ECS') {
    throw unsupportedFeature(`the ${controller.type} deployment controller`);
  }
  checkDaemon(configuration, schedulingStrategy);
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

/** Source: ECS developer guide, "Amazon ECS service deployment controllers and strategies"; the text is inferred. */
function checkDaemon({ maximumPercent }: DeploymentConfiguration, strategy?: SchedulingStrategy): void {
  if (strategy !== 'DAEMON' || maximumPercent === undefined || maximumPercent === 100) return;
  throw invalidParameter('The daemon scheduling strategy only supports a maximumPercent of 100.');
}
