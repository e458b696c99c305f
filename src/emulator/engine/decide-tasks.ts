import { decideRollout } from './decide-rollout.js';
import { decideShift } from './decide-shift.js';
import type { Deployment } from './deployment.js';
import { shiftsTraffic } from './deployment-strategy.js';
import type { Service } from './service.js';
import { snapshotService } from './snapshot-service.js';
import { sourceDeployment } from './source-deployment.js';

/** What the scheduler does now with a service's tasks, named by their ids. */
export interface TaskActions {
  readonly starts: readonly { readonly deployment: Deployment; readonly count: number }[];
  readonly stopForScaling: readonly string[];
  readonly stopUnhealthy: readonly string[];
  readonly blocked: boolean;
}

/** Decides by the strategy of the deployment that runs; `now` in milliseconds since the epoch. */
export function decideTasks(service: Service, now: number): TaskActions {
  const { current } = service;
  const shifts = service.status === 'ACTIVE' && current !== undefined && shiftsTraffic(current.configuration);
  return shifts ? decideShift(service, current, now) : decideRolling(service, now);
}

function decideRolling(service: Service, now: number): TaskActions {
  const { start, startOld, ...actions } = decideRollout(snapshotService(service, now));
  const starts = [
    { deployment: service.deployments[0], count: start },
    { deployment: sourceDeployment(service), count: startOld },
  ];
  return {
    ...actions,
    starts: starts.flatMap(({ deployment, count }) =>
      deployment === undefined || count === 0 ? [] : [{ deployment, count }],
    ),
  };
}
