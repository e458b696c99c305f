import { references } from '../../check/references.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { TargetGroup } from '../../ports/target-groups-port.js';
import type { ServiceTarget } from '../../watch/rollout.js';
import { failed, type Line, ok } from '../line.js';
import { listeningPorts } from './target-view.js';

/** Whether a target group takes the tasks of this definition; `vpc`: of the tasks' subnets, where they are known. */
export function judgeTargetGroup(
  { targetGroupArn, container, port }: ServiceTarget,
  found: TargetGroup | undefined,
  definition: JsonObject,
  vpc: string | undefined,
): readonly Line[] {
  if (found === undefined) {
    return [
      failed(
        'target-group',
        `The target group ${targetGroupArn} does not exist: no task gets requests.`,
        'Give the service a target group that exists (aws ecs update-service --load-balancers).',
        references.loadBalancing,
      ),
    ];
  }
  return [
    ok('target-group', `${found.name} exists`),
    targetType(found, definition),
    ...targetVpc(found, vpc),
    targetPort({ targetGroupArn, container, port }, found, definition),
    listener(found),
  ];
}

function targetType({ name, targetType: type }: TargetGroup, { networkMode }: JsonObject): Line {
  const wanted = networkMode === 'awsvpc' ? 'ip' : 'instance';
  if (type === wanted) return ok('target-type', `${name} takes targets of the type ${type}`);
  return failed(
    'target-type',
    `${name} takes targets of the type ${type}; tasks in network mode ${networkMode ?? 'bridge'} are of the type ${wanted}.`,
    `Create a target group of the type ${wanted}, since the type of one cannot be changed, and give it to the service.`,
    references.loadBalancing,
  );
}

function targetVpc({ name, vpc: own }: TargetGroup, vpc: string | undefined): readonly Line[] {
  if (vpc === undefined || own === undefined) return [];
  if (own === vpc) return [ok('target-vpc', `${name} is of ${vpc}, as the tasks are`)];
  return [
    failed(
      'target-vpc',
      `${name} is of ${own}, and the tasks are in ${vpc}: they cannot be registered.`,
      'Give the service subnets of the target group’s VPC, or a target group of its own.',
      references.loadBalancing,
    ),
  ];
}

function targetPort(
  { container, port }: ServiceTarget,
  { name, protocol }: TargetGroup,
  definition: JsonObject,
): Line {
  const ports = listeningPorts(definition, container);
  const remedy = 'Correct the task definition, or the service (aws ecs update-service --load-balancers).';
  if (ports === undefined) {
    const text = `The service sends requests to the container ${container}, which the task definition does not have.`;
    return failed('target-port', text, remedy, references.loadBalancing);
  }
  const mapping = ports.find((one) => one.port === port);
  if (mapping === undefined) {
    const have = ports.map((one) => one.port).join(', ') || 'none';
    const text = `The service sends requests to port ${port} of ${container}; its portMappings have ${have}.`;
    return failed('target-port', text, remedy, references.loadBalancing);
  }
  const needs = protocol === 'UDP' ? 'udp' : 'tcp';
  if (mapping.protocol !== needs && protocol !== 'TCP_UDP') {
    const text = `${name} speaks ${protocol}, and port ${port} of ${container} is mapped as ${mapping.protocol}.`;
    return failed('target-port', text, remedy, references.loadBalancing);
  }
  return ok('target-port', `${name} sends to port ${port} of ${container}`);
}

function listener({ name, loadBalancers }: TargetGroup): Line {
  if (loadBalancers.length > 0) return ok('target-listener', `a listener sends requests to ${name}`);
  return failed(
    'target-listener',
    `No listener sends requests to ${name}: its targets are never checked, and a deployment waits for them in vain.`,
    'Add a listener or a rule of the load balancer that forwards to the target group.',
    references.loadBalancing,
  );
}
