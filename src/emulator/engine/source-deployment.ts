import type { Deployment } from './deployment.js';
import type { Service } from './service.js';

/** What the PRIMARY deployment replaces: the one last completed, while it has not left the service. */
export function sourceDeployment(service: Service): Deployment | undefined {
  const [, ...others] = service.deployments;
  return service.status === 'ACTIVE' ? others.find((other) => other === service.lastCompleted) : undefined;
}
