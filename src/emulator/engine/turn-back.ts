import { advanceStages } from './advance-stages.js';
import { alarmsTriggered } from './alarm-watch.js';
import { currentStage } from './current-stage.js';
import type { ServiceDeployment } from './deployment.js';
import { alarmFailure, breakerFailure, type DeploymentFailure, ownFailure } from './deployment-failure.js';
import { shiftsTraffic } from './deployment-strategy.js';
import type { EngineContext } from './engine-context.js';
import { failDeployment, rollBackOnRequest } from './fail-deployment.js';
import type { Service } from './service.js';
import { shiftProblem } from './shift-problem.js';
import { watchBreaker } from './watch-breaker.js';
import { hookProblem } from './watch-hooks.js';

/** Has the deployment failed, or been asked to roll back? Then its end waits for the next look, so that it can be seen. */
export function turnBack(service: Service, context: EngineContext): boolean {
  const [primary] = service.deployments;
  const { current } = service;
  if (primary === undefined || current === undefined || service.status !== 'ACTIVE') return false;
  if (current.status === 'ROLLBACK_REQUESTED') {
    if (!hasWon(service, current, context)) {
      rollBackOnRequest(service, primary, context);
      return true;
    }
  }
  const failure = findFailure(service, context);
  if (failure !== undefined) failDeployment(service, primary, failure, context);
  return failure !== undefined;
}

/** The deployment was past its point of no return when the request was taken up: it goes on to SUCCESSFUL. */
function hasWon(service: Service, current: ServiceDeployment, context: EngineContext): boolean {
  if (current.hooks.some(({ status }) => status === 'FAILED')) return false;
  if (!shiftsTraffic(current.configuration)) advanceStages(service, context);
  return currentStage(current)?.name === 'CLEAN_UP';
}

function findFailure(
  service: Service,
  { alarms, traffic, timers }: EngineContext,
): DeploymentFailure | undefined {
  const { current } = service;
  const { deploymentConfiguration } = service.settings;
  if (watchBreaker(service)) return breakerFailure(deploymentConfiguration);
  if (current?.status !== 'IN_PROGRESS') return undefined;
  if (alarmsTriggered(current, alarms)) return alarmFailure(current.configuration);
  const why = hookProblem(current) ?? shiftProblem(current, traffic, timers.now());
  return why === undefined ? undefined : ownFailure(why);
}
