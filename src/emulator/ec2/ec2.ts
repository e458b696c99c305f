import type { RouteTable, SecurityGroup, Subnet, VpcEndpoint } from '@aws-sdk/client-ec2';
import type { Place } from '../regional.js';
import {
  completeEndpoint,
  completeRouteTable,
  completeSecurityGroup,
  completeSubnet,
} from './complete-network.js';
import type { NetworkSeed, SeededVpc } from './network-seed.js';

/** What EC2 knows of a network: only what a seed names, since nothing here is ever connected to it. */
export class Ec2 {
  readonly vpcs: readonly SeededVpc[];
  readonly subnets: readonly Subnet[];
  readonly routeTables: readonly RouteTable[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly vpcEndpoints: readonly VpcEndpoint[];

  constructor(seed: NetworkSeed, place: Place) {
    this.vpcs = seed.vpcs ?? [];
    this.subnets = (seed.subnets ?? []).map((one) => completeSubnet(one, place));
    this.routeTables = (seed.routeTables ?? []).map((one) => completeRouteTable(one, this.vpcs, place));
    this.securityGroups = (seed.securityGroups ?? []).map((one) => completeSecurityGroup(one, place));
    this.vpcEndpoints = (seed.vpcEndpoints ?? []).map((one) => completeEndpoint(one, place));
  }
}
