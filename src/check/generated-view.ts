import type { Config } from '../config/config.js';
import { generateDefinition } from '../plan/definition/generate-definition.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import type { CheckInput } from './check-input.js';
import type { DataPath } from './data-file.js';
import { objectsIn } from './json-value.js';
import type { ServiceView } from './service-view.js';
import { type TaskDefinitionView, taskDefinitionView } from './task-definition-view.js';

/** Options that say what a member of the generated container is. */
const options: Readonly<Record<string, string>> = {
  portMappings: 'port',
  healthCheck: 'health-check-path',
};

/**
 * The task definition that a ship would make from options, as far as the files tell; it stands where the options do. What
 * only AWS knows, such as the service's roles and subnets, is taken as right. Throws `task-definition-invalid` like a ship.
 */
export function generatedView(
  config: Config,
  service: ServiceView | undefined,
  { placeOf, isSet }: Pick<CheckInput, 'placeOf' | 'isSet'>,
): TaskDefinitionView {
  const current = { executionRoleArn: config.taskDefinition.overrides.executionRole ?? 'known to AWS' };
  const definition = generateDefinition({ config, current, service: snapshotOf(config, service) });
  const view = taskDefinitionView('', JSON.stringify(definition));
  const at = (...path: DataPath) => {
    const option = options[`${path[0]}`];
    return placeOf(option !== undefined && isSet(option) ? option : 'generate-task-definition');
  };
  return { ...view, at, containers: view.containers.map((one) => ({ ...one, at })) };
}

function snapshotOf(config: Config, service: ServiceView | undefined): ServiceSnapshot {
  const { generate, container } = config.taskDefinition;
  const name = config.target.service || 'service';
  // A health check without a port asks for the one that a load balancer knows.
  const unknown = generate?.healthCheckPath === undefined || generate.port !== undefined ? [] : [80];
  const ports = portsIn(service);
  return {
    ...{ arn: '', clusterArn: '', name, taskDefinitionArn: '', status: 'ACTIVE', controller: 'ECS' },
    ...{ desired: 1, running: 1, pending: 0, deployments: [], events: [], targetGroupArns: [] },
    circuitBreaker: { enabled: true, rollback: true },
    network: { subnets: [], securityGroups: [], publicAddress: false },
    loadBalancedPorts:
      ports.length > 0 ? ports : unknown.map((port) => ({ container: container ?? name, port })),
  };
}

function portsIn(service: ServiceView | undefined) {
  return objectsIn(service?.settings.loadBalancers).flatMap(({ value: { containerName, containerPort } }) =>
    typeof containerName === 'string' && typeof containerPort === 'number'
      ? [{ container: containerName, port: containerPort }]
      : [],
  );
}
