import { references } from '../../check/references.js';
import type { RouteTable, Subnet, VpcEndpoint } from '../../ports/network-port.js';
import { failed, type Line, ok, warning } from '../line.js';
import type { StartNeeds } from './start-needs.js';
import { tableOf, type WayOut, wayOut } from './way-out.js';

/** The network of tasks as far as their packets' way is decided by it. */
export interface Ways {
  readonly subnets: readonly Subnet[];
  readonly tables: readonly RouteTable[];
  readonly endpoints: readonly VpcEndpoint[];
  /** Is `assignPublicIp` ENABLED? */
  readonly publicAddress: boolean;
}

/** Whether tasks on Fargate can fetch their image, secrets and log stream from each of their subnets. */
export function judgeWayOut(ways: Ways, needs: StartNeeds): readonly Line[] {
  const lines = ways.subnets.map((subnet) => subnetLine(subnet, ways, needs));
  const failures = lines.filter(({ status }) => status === 'failed');
  const outs = ways.subnets.map((subnet) => wayOut(subnet, ways.tables));
  if (failures.length > 0) return failures;
  return [...lines, ...uselessAddress(ways, outs)];
}

function subnetLine(subnet: Subnet, ways: Ways, needs: StartNeeds): Line {
  const out = wayOut(subnet, ways.tables);
  if (out.kind === 'through') return ok('way-out', `${subnet.id} leads out through ${out.target}`);
  if (out.kind === 'internet gateway' && ways.publicAddress)
    return ok('way-out', `${subnet.id} reaches the internet, and its tasks have public addresses`);
  const missing = missingEndpoints(subnet, ways, needs);
  if (missing.length === 0 && needs.elsewhere.length === 0)
    return ok('way-out', `${subnet.id} reaches what tasks need through VPC endpoints`);
  return noWay(subnet, out, missing, needs);
}

function noWay({ id }: Subnet, out: WayOut, missing: readonly string[], { elsewhere }: StartNeeds): Line {
  const lost = [
    ...(missing.length > 0 ? [`no endpoint for ${missing.join(', ')}`] : []),
    ...(elsewhere.length > 0 ? [`no way to ${elsewhere.join(', ')}`] : []),
  ].join(' and ');
  if (out.kind === 'internet gateway') {
    return failed(
      'public-address',
      `${id} leads to an internet gateway, and its tasks get no public address: they reach nothing outside (${lost}).`,
      'Set assignPublicIp to ENABLED, or use private subnets behind a NAT gateway.',
      references.fargateNetworking,
    );
  }
  const broken =
    out.kind === 'broken' ? `The way out of ${id}, ${out.target}, is gone` : `${id} has no way out`;
  return failed(
    'way-out',
    `${broken}, and there is ${lost}: a task there cannot start.`,
    out.kind === 'broken'
      ? 'Lead the subnet’s default route to a NAT gateway that exists.'
      : 'Give the subnet’s route table a default route to a NAT gateway, or the VPC the endpoints that are missing.',
    references.fargateNetworking,
  );
}

/** Without endpoints. */
export function reachesInternet(subnet: Subnet, { tables, publicAddress }: Ways): boolean {
  const { kind } = wayOut(subnet, tables);
  return kind === 'through' || (kind === 'internet gateway' && publicAddress);
}

/** Ends of the service names that no endpoint leads to from a subnet. */
function missingEndpoints(
  subnet: Subnet,
  { tables, endpoints }: Pick<Ways, 'tables' | 'endpoints'>,
  { services }: StartNeeds,
): readonly string[] {
  const table = tableOf(subnet, tables)?.id;
  return services.filter((service) =>
    endpoints.every(
      (endpoint) =>
        !endpoint.isAvailable ||
        !leadsTo(endpoint, service) ||
        (endpoint.type === 'Gateway' && !endpoint.routeTables.includes(table ?? '')),
    ),
  );
}

/** `com.amazonaws.eu-central-1.ecr.api` is the endpoint of `ecr.api`. */
export function leadsTo({ service: name }: Pick<VpcEndpoint, 'service'>, service: string): boolean {
  return name.endsWith(`.${service}`) && !(service === 'ssm' && name.endsWith('-ssm'));
}

function uselessAddress({ publicAddress, subnets }: Ways, outs: readonly WayOut[]): readonly Line[] {
  if (!publicAddress) return [ok('public-address', 'tasks get no public address, and need none')];
  const closed = subnets.filter((_, index) => outs[index]?.kind !== 'internet gateway').map(({ id }) => id);
  if (closed.length === 0) return [ok('public-address', 'tasks get public addresses, which they need')];
  return [
    warning(
      'public-address',
      `assignPublicIp is ENABLED, and ${closed.join(', ')} ${closed.length === 1 ? 'has' : 'have'} no internet gateway: the public addresses of tasks there lead nowhere, and cost.`,
      'Set assignPublicIp to DISABLED.',
      references.fargateNetworking,
    ),
  ];
}
