import type { CheckRule } from '../check-rule.js';
import { objectsIn } from '../json-value.js';
import { references } from '../references.js';
import { type ContainerView, usesAwsvpc } from '../task-definition-view.js';

const hostPortWithAwsvpc: CheckRule = {
  id: 'host-port-with-awsvpc',
  severity: 'error',
  title: 'Host port with awsvpc',
  explanation:
    'A task of networkMode awsvpc has its own address: ECS refuses a hostPort that is not the containerPort.',
  remedy: 'Remove hostPort.',
  reference: references.awsvpc,
  find: ({ taskDefinition }) => {
    if (taskDefinition === undefined || !usesAwsvpc(taskDefinition)) return [];
    return taskDefinition.containers.flatMap(({ name, value, at }) =>
      objectsIn(value.portMappings)
        .filter(
          ({ value: { hostPort, containerPort } }) =>
            isNumber(hostPort) && hostPort !== 0 && hostPort !== containerPort,
        )
        .map(({ value: { hostPort, containerPort }, index }) => ({
          place: at('portMappings', index, 'hostPort'),
          message: `container ${name}: hostPort ${hostPort} for containerPort ${containerPort}`,
          subject: name,
        })),
    );
  },
};

const loadBalancerPort: CheckRule = {
  id: 'load-balancer-port',
  severity: 'error',
  title: 'Load balancer asks for a port that the container does not have',
  explanation:
    'ECS registers the containerPort of the service’s load balancer entry with the target group; ECS refuses an update to a task definition without it.',
  remedy: 'Make containerName and containerPort of the service name a port mapping of the task definition.',
  reference: references.loadBalancing,
  find: ({ taskDefinition, service }) => {
    if (taskDefinition === undefined || service === undefined) return [];
    return objectsIn(service.settings.loadBalancers).flatMap(({ value, index }) => {
      const { containerName, containerPort } = value;
      if (!isNumber(containerPort) || typeof containerName !== 'string') return [];
      const container = taskDefinition.containers.find(({ name }) => name === containerName);
      if (
        container !== undefined &&
        portsOf(container).some((port) => port === containerPort || port === undefined)
      )
        return [];
      const has =
        container === undefined
          ? 'the task definition has no such container'
          : `it has ${portsOf(container).join(', ') || 'none'}`;
      const member = container === undefined ? 'containerName' : 'containerPort';
      return [
        {
          place: service.at('loadBalancers', index, member),
          message: `port ${containerPort} of container ${containerName}: ${has}`,
          subject: containerName,
        },
      ];
    });
  },
};

/** Undefined stands for a port that is not known: a range, or a text to be filled in. */
function portsOf({ value }: ContainerView): readonly (number | undefined)[] {
  return objectsIn(value.portMappings).map(({ value: { containerPort } }) =>
    isNumber(containerPort) ? containerPort : undefined,
  );
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

export const portRules = [hostPortWithAwsvpc, loadBalancerPort] as const;
