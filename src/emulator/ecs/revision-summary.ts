import type { ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import { countRevision } from '../engine/count-revision.js';
import type { ServiceDeployment, ServiceRevision } from '../engine/deployment.js';
import { shiftsTraffic } from '../engine/deployment-strategy.js';
import type { Service } from '../engine/service.js';
import { trafficPlaces } from '../engine/traffic-place.js';

/** A revision with its tasks: as they are now, or as they were when the service deployment ended. */
export function summarizeRevision(
  service: Service,
  revision: ServiceRevision,
  deployment?: ServiceDeployment,
): ServiceRevisionSummary {
  const { requested, running, pending } =
    deployment?.counts?.get(revision.arn) ?? countRevision(service, revision);
  return {
    arn: revision.arn,
    requestedTaskCount: requested,
    runningTaskCount: running,
    pendingTaskCount: pending,
    ...(deployment && trafficWeights(revision, deployment)),
  };
}

/** In percent; only where a load balancer parts the traffic. */
function trafficWeights(
  revision: ServiceRevision,
  { target, source, traffic, configuration }: ServiceDeployment,
) {
  if (!shiftsTraffic(configuration) || trafficPlaces(target).length === 0) return {};
  const { production, test } = traffic ?? { production: 0, test: 0 };
  const share = (percent: number) => {
    if (revision === target) return percent;
    return revision === source ? 100 - percent : 0;
  };
  const hasTest = trafficPlaces(target).some((place) => place.test !== undefined);
  return {
    requestedProductionTrafficWeight: share(production),
    ...(hasTest && { requestedTestTrafficWeight: share(test) }),
  };
}
