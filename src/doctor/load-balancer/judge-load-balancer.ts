import { references } from '../../check/references.js';
import type { SecurityGroup, Subnet } from '../../ports/network-port.js';
import type { LoadBalancer, TargetGroup } from '../../ports/target-groups-port.js';
import type { TaskNetwork } from '../../watch/rollout.js';
import { failed, type Line, ok, warning } from '../line.js';
import { letsIn } from '../network/allows.js';

/** Whether a load balancer works, and sends to the zones that the tasks are in. */
export function judgeLoadBalancer(
  { name, state, zones }: LoadBalancer,
  subnets: readonly Subnet[],
): readonly Line[] {
  if (state === 'failed' || state === 'provisioning') {
    const text = `The load balancer ${name} is ${state}: it sends no request.`;
    return [
      failed('load-balancer', text, 'Wait until it is active; one that has failed has to be created again.'),
    ];
  }
  const outside = subnets.filter(({ zone }) => zones.length > 0 && !zones.includes(zone));
  const reached = ok('load-balancer', `${name} is ${state}`);
  if (outside.length === 0)
    return [reached, ok('load-balancer-zones', `${name} sends to every zone of the tasks`)];
  const where = outside.map(({ id, zone }) => `${id} (${zone})`).join(', ');
  const text = `${name} does not send to ${where}: a task there gets no request and is never found healthy.`;
  return [
    reached,
    failed(
      'load-balancer-zones',
      text,
      'Add a subnet of that zone to the load balancer, or take it from the service.',
      references.loadBalancing,
    ),
  ];
}

/** Whether the tasks' security groups let a load balancer in, at the traffic's port and the health check's; `blocks` are its addresses. */
export function judgeAccess(
  balancer: LoadBalancer,
  { securityGroups }: TaskNetwork,
  groups: readonly SecurityGroup[],
  ports: readonly number[],
  blocks: readonly string[],
): readonly Line[] {
  // A network load balancer without a security group passes on its clients' addresses.
  if (balancer.groups.length === 0 || groups.length === 0) return [];
  const closed = ports.filter((port) => !letsIn(groups, port, { groups: balancer.groups, blocks }));
  if (closed.length === 0) return [ok('target-access', `the tasks let ${balancer.name} in`)];
  return [
    failed(
      'target-access',
      `${securityGroups.join(', ')} of the tasks ${securityGroups.length === 1 ? 'does' : 'do'} not let ${balancer.name} (${balancer.groups.join(', ')}) in on port ${closed.join(', ')}: no target ever becomes healthy.`,
      `Let TCP ${closed.join(', ')} from ${balancer.groups[0]} into a security group of the tasks.`,
      references.loadBalancing,
    ),
  ];
}

/** Seconds that are long for the last requests of a web application. */
const LONG = 120;

/** How long each replaced task is kept, against the time that a run has. */
export function judgeDraining({ name }: TargetGroup, delay: number, timeoutMs: number): Line {
  const remedy = `Set it to what the longest request takes: aws elbv2 modify-target-group-attributes --attributes Key=deregistration_delay.timeout_seconds,Value=30.`;
  if (delay * 1000 >= timeoutMs) {
    const text = `${name} keeps a replaced task for ${delay} s (deregistration delay), and a run waits ${timeoutMs / 1000} s (timeout): it ends as timed out.`;
    return failed('deregistration-delay', text, remedy);
  }
  if (delay > LONG) {
    const text = `${name} keeps each replaced task for ${delay} s (deregistration delay): every deployment takes that much longer.`;
    return warning('deregistration-delay', text, remedy);
  }
  if (delay === 0) {
    const text = `${name} drops the open requests of a replaced task (deregistration delay 0): each deployment breaks some.`;
    return warning('deregistration-delay', text, remedy);
  }
  return ok('deregistration-delay', `${name} gives the requests of a replaced task ${delay} s`);
}
