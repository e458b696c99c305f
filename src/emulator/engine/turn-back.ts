import { advanceStages, isWayOver } from './advance-stages.js';
import { alarmsTriggered } from './alarm-watch.js';
import { alarmFailure, breakerFailure, type DeploymentFailure } from './deployment-failure.js';
import type { EngineContext } from './engine-context.js';
import { failDeployment, rollBackOnRequest } from './fail-deployment.js';
import type { Service } from './service.js';
import { watchBreaker } from './watch-breaker.js';

/** Has the deployment failed, or been asked to roll back? Then its end waits for the next look, so that it can be seen. */
export function turnBack(service: Service, context: EngineContext): boolean {
  const [primary] = service.deployments;
  const { current } = service;
  if (primary === undefined || current === undefined || service.status !== 'ACTIVE') return false;
  if (current.status === 'ROLLBACK_REQUESTED') {
    if (hasWon(service, context)) return false;
    rollBackOnRequest(service, primary, context);
    return true;
  }
  const failure = findFailure(service, context);
  if (failure !== undefined) failDeployment(service, primary, failure, context);
  return failure !== undefined;
}

/** The deployment came to its end before the request was taken up: it ends as SUCCESSFUL. */
function hasWon(service: Service, context: EngineContext): boolean {
  advanceStages(service, context);
  return isWayOver(service, context);
}

function findFailure(service: Service, { alarms }: EngineContext): DeploymentFailure | undefined {
  const { current } = service;
  const { deploymentConfiguration } = service.settings;
  if (watchBreaker(service)) return breakerFailure(deploymentConfiguration);
  if (current?.status === 'IN_PROGRESS' && alarmsTriggered(current, alarms)) {
    return alarmFailure(current.configuration);
  }
  return undefined;
}
