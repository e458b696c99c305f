import { references } from '../../check/references.js';
import type { Subnet } from '../../ports/network-port.js';
import { failed, type Line, ok, warning } from '../line.js';
import type { RolloutRoom } from '../service/rollout-room.js';

/** Whether the subnets that the service names are there, and in one VPC. */
export function judgeSubnets(wanted: readonly string[], found: readonly Subnet[]): Line {
  const missing = wanted.filter((id) => found.every((subnet) => subnet.id !== id));
  if (missing.length > 0) {
    return failed(
      'subnets',
      `${missing.join(', ')} ${missing.length === 1 ? 'does' : 'do'} not exist in this account and region: a task that is put there cannot start.`,
      'Give the service subnets that exist (aws ecs update-service --network-configuration).',
    );
  }
  const vpcs = [...new Set(found.map(({ vpc }) => vpc))];
  if (vpcs.length > 1) {
    return failed(
      'subnets',
      `The service’s subnets are in several VPCs: ${vpcs.join(', ')}.`,
      'Give the service subnets of one VPC.',
    );
  }
  const zones = new Set(found.map(({ zone }) => zone)).size;
  return ok(
    'subnets',
    `${wanted.join(', ')} of ${vpcs.join('')}, in ${zones} ${zones === 1 ? 'zone' : 'zones'}`,
  );
}

/** Whether there are addresses for the tasks that a deployment starts beside the old ones; each task takes one. */
export function judgeAddresses(found: readonly Subnet[], { extra, desired }: RolloutRoom): readonly Line[] {
  if (found.length === 0 || desired === 0) return [];
  const free = found.reduce((sum, { freeAddresses }) => sum + freeAddresses, 0);
  const full = found.filter(({ freeAddresses }) => freeAddresses === 0).map(({ id }) => id);
  const remedy = 'Add a subnet to the service, free addresses, or lower maximumPercent.';
  if (free === 0 && extra > 0) {
    const text = 'The service’s subnets have no free address left: no task of a deployment can start.';
    return [failed('subnet-addresses', text, remedy, references.awsvpc)];
  }
  if (free < extra) {
    const text = `The service’s subnets have ${free} free ${free === 1 ? 'address' : 'addresses'}, and a deployment may start ${extra} tasks beside the old ones: it waits for old tasks to stop.`;
    return [warning('subnet-addresses', text, remedy, references.awsvpc)];
  }
  if (full.length > 0) {
    const text = `${full.join(', ')} ${full.length === 1 ? 'has' : 'have'} no free address left: a task that is put there cannot start.`;
    return [warning('subnet-addresses', text, remedy, references.awsvpc)];
  }
  return [ok('subnet-addresses', `${free} addresses are free; a deployment needs ${extra}`)];
}
