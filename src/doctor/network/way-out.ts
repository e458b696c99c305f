import type { RouteTable, Subnet } from '../../ports/network-port.js';

/** How a subnet reaches the internet: by a gateway of the VPC's, which needs a public address, or through something else. */
export type WayOut =
  | { readonly kind: 'internet gateway' | 'none' }
  /** A NAT gateway, transit gateway, firewall …; `broken`: what the route leads to is gone. */
  | { readonly kind: 'through' | 'broken'; readonly target: string };

const EVERYWHERE = ['0.0.0.0/0', '::/0'];

/** A subnet's own route table, or else the VPC's main one (source: Amazon VPC user guide, "Route table concepts"). */
export function tableOf({ id }: Pick<Subnet, 'id'>, tables: readonly RouteTable[]): RouteTable | undefined {
  return tables.find(({ subnets }) => subnets.includes(id)) ?? tables.find(({ isMain }) => isMain);
}

export function wayOut(subnet: Pick<Subnet, 'id'>, tables: readonly RouteTable[]): WayOut {
  const routes = tableOf(subnet, tables)?.routes ?? [];
  const defaults = routes.filter(({ destination }) => EVERYWHERE.includes(destination));
  const route = defaults.find(({ isActive }) => isActive) ?? defaults[0];
  if (route === undefined) return { kind: 'none' };
  if (!route.isActive) return { kind: 'broken', target: route.target };
  return route.target.startsWith('igw-')
    ? { kind: 'internet gateway' }
    : { kind: 'through', target: route.target };
}
