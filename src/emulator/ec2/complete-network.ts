import type { Route, RouteTable, SecurityGroup, State, Subnet, VpcEndpoint } from '@aws-sdk/client-ec2';
import type { Place } from '../regional.js';
import type { SeededVpc } from './network-seed.js';

/** Addresses of a subnet that AWS keeps for itself (source: Amazon VPC user guide, "Subnet CIDR blocks"). */
const RESERVED = 5;

/** A subnet with what AWS adds to it. */
export function completeSubnet(given: Subnet, { accountId, region }: Place): Subnet {
  const { CidrBlock = '10.0.0.0/24' } = given;
  return {
    State: 'available',
    AvailabilityZone: `${region}a`,
    AvailableIpAddressCount: 2 ** (32 - Number(CidrBlock.split('/')[1] ?? 24)) - RESERVED,
    DefaultForAz: false,
    MapPublicIpOnLaunch: false,
    OwnerId: accountId,
    SubnetArn: `arn:aws:ec2:${region}:${accountId}:subnet/${given.SubnetId}`,
    Tags: [],
    ...given,
    CidrBlock,
  };
}

/** A route table; every one has the route to its own VPC. */
export function completeRouteTable(
  given: RouteTable,
  vpcs: readonly SeededVpc[],
  { accountId }: Place,
): RouteTable {
  const { RouteTableId, Routes = [], Associations = [] } = given;
  const { CidrBlock = '10.0.0.0/16' } = vpcs.find(({ VpcId }) => VpcId === given.VpcId) ?? {};
  const local: Route = { DestinationCidrBlock: CidrBlock, GatewayId: 'local' };
  const hasLocal = Routes.some(({ GatewayId }) => GatewayId === 'local');
  return {
    OwnerId: accountId,
    PropagatingVgws: [],
    Tags: [],
    ...given,
    Routes: [...(hasLocal ? [] : [local]), ...Routes].map((route) => ({ State: 'active', ...route })),
    Associations: Associations.map((one) => ({
      Main: one.SubnetId === undefined && one.GatewayId === undefined,
      AssociationState: { State: 'associated' },
      ...(RouteTableId === undefined ? {} : { RouteTableId }),
      ...one,
    })),
  };
}

/** A security group; unless it is said otherwise all may leave and nothing may enter, as when AWS creates one. */
export function completeSecurityGroup(given: SecurityGroup, { accountId }: Place): SecurityGroup {
  return {
    GroupName: given.GroupId ?? '',
    Description: 'seeded',
    OwnerId: accountId,
    IpPermissions: [],
    IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    Tags: [],
    ...given,
  };
}

/** What EC2 really answers, though its model spells it with a capital. */
const AVAILABLE = 'available' as State;

/** A VPC endpoint; its defaults are those of CreateVpcEndpoint. */
export function completeEndpoint(given: VpcEndpoint, { accountId }: Place): VpcEndpoint {
  const { VpcEndpointType = 'Gateway' } = given;
  return {
    State: AVAILABLE,
    OwnerId: accountId,
    RouteTableIds: [],
    SubnetIds: [],
    Groups: [],
    Tags: [],
    ...given,
    VpcEndpointType,
    PrivateDnsEnabled: given.PrivateDnsEnabled ?? VpcEndpointType === 'Interface',
  };
}
