import { references } from '../../check/references.js';
import type { SecurityGroup } from '../../ports/network-port.js';
import { failed, type Line, ok } from '../line.js';
import { letsOut } from './allows.js';

/** Whether the tasks' security groups are there, in the VPC of the subnets, and let tasks out. */
export function judgeSecurityGroups(
  wanted: readonly string[],
  found: readonly SecurityGroup[],
  vpc: string | undefined,
): readonly Line[] {
  const missing = wanted.filter((id) => found.every((group) => group.id !== id));
  if (missing.length > 0) {
    return [
      failed(
        'task-security-groups',
        `${missing.join(', ')} ${missing.length === 1 ? 'does' : 'do'} not exist in this account and region: no task can start.`,
        'Give the service security groups that exist (aws ecs update-service --network-configuration).',
      ),
    ];
  }
  const foreign = found.filter((group) => vpc !== undefined && group.vpc !== vpc);
  if (foreign.length > 0) {
    return [
      failed(
        'task-security-groups',
        `${foreign.map(({ id }) => id).join(', ')} is of another VPC than the service’s subnets (${vpc}).`,
        'Give the service security groups of the VPC of its subnets.',
      ),
    ];
  }
  if (wanted.length === 0)
    return [ok('task-security-groups', 'tasks have the default security group of the VPC')];
  return [ok('task-security-groups', `${wanted.join(', ')} of ${vpc ?? 'the VPC'}`), outgoing(wanted, found)];
}

function outgoing(wanted: readonly string[], found: readonly SecurityGroup[]): Line {
  if (letsOut(found, 443)) return ok('outgoing-https', 'tasks may call HTTPS addresses');
  return failed(
    'outgoing-https',
    `${wanted.join(', ')} ${wanted.length === 1 ? 'lets' : 'let'} no HTTPS out (TCP 443): a task cannot fetch its image, its secrets or its log stream.`,
    'Add a rule for outgoing TCP 443 to a security group of the tasks.',
    references.fargateNetworking,
  );
}
