import type { SecurityGroup, VpcDns, VpcEndpoint } from '../../ports/network-port.js';
import { failed, type Line, ok } from '../line.js';
import { letsIn, type Peer } from './allows.js';
import { leadsTo, reachesInternet, type Ways } from './judge-way-out.js';
import type { StartNeeds } from './start-needs.js';

/** Names that tasks ask for have to be resolved, and private names of endpoints need more than that. */
export function judgeDns({ resolves, givesNames }: VpcDns, used: readonly VpcEndpoint[]): Line {
  if (!resolves) {
    return failed(
      'vpc-dns',
      'The VPC has no DNS resolver (enableDnsSupport is off): a task does not find ECR.',
      'Switch it on: aws ec2 modify-vpc-attribute --enable-dns-support.',
    );
  }
  if (!givesNames && used.some(({ hasPrivateNames }) => hasPrivateNames)) {
    return failed(
      'vpc-dns',
      'enableDnsHostnames of the VPC is off: the private names of its endpoints do not lead to them.',
      'Switch it on: aws ec2 modify-vpc-attribute --enable-dns-hostnames.',
    );
  }
  return ok('vpc-dns', 'the VPC resolves names');
}

/** Interface endpoints that tasks use when they start: with private names even where there is another way out. */
export function usedEndpoints(ways: Ways, { services }: StartNeeds): readonly VpcEndpoint[] {
  const hasOther = ways.subnets.every((subnet) => reachesInternet(subnet, ways));
  return ways.endpoints.filter(
    (endpoint) =>
      endpoint.type === 'Interface' &&
      endpoint.isAvailable &&
      services.some((service) => leadsTo(endpoint, service)) &&
      (endpoint.hasPrivateNames || !hasOther),
  );
}

/** Whether an interface endpoint lets tasks in, and is found by them. */
export function judgeEndpoint(endpoint: VpcEndpoint, groups: readonly SecurityGroup[], tasks: Peer): Line {
  const { id, service } = endpoint;
  const own = groups.filter((group) => endpoint.groups.includes(group.id));
  if (!endpoint.hasPrivateNames && !service.endsWith('.s3')) {
    return failed(
      'endpoint-names',
      `The endpoint ${id} (${service}) has no private names: tasks do not use it, and have no other way.`,
      'Switch private DNS names on: aws ec2 modify-vpc-endpoint --private-dns-enabled.',
    );
  }
  if (own.length > 0 && !letsIn(own, 443, tasks)) {
    return failed(
      'endpoint-access',
      `The endpoint ${id} (${service}) does not let the tasks in: ${endpoint.groups.join(', ')} takes no TCP 443 from ${tasks.groups.join(', ') || 'their security group'}.`,
      'Let TCP 443 from the tasks’ security group into that of the endpoint.',
    );
  }
  return ok('endpoint-access', `the endpoint ${id} (${service}) lets tasks in`);
}
