import type {
  Route as Ec2Route,
  RouteTable as Ec2RouteTable,
  SecurityGroup as Ec2SecurityGroup,
  VpcEndpoint as Ec2VpcEndpoint,
  IpPermission,
} from '@aws-sdk/client-ec2';
import type { Route, RouteTable, SecurityGroup, TrafficRule, VpcEndpoint } from '../../ports/network-port.js';

/** EC2's route table in our words. */
export function routeTable({ RouteTableId = '', Associations = [], Routes = [] }: Ec2RouteTable): RouteTable {
  return {
    id: RouteTableId,
    isMain: Associations.some(({ Main }) => Main === true),
    subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
    routes: Routes.map(route),
  };
}

/** Each kind of target has a member of its own. */
function route(given: Ec2Route): Route {
  const { DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId, State } = given;
  return {
    destination: DestinationCidrBlock ?? DestinationIpv6CidrBlock ?? DestinationPrefixListId ?? '',
    target:
      given.NatGatewayId ??
      given.TransitGatewayId ??
      given.GatewayId ??
      given.EgressOnlyInternetGatewayId ??
      given.VpcPeeringConnectionId ??
      given.NetworkInterfaceId ??
      given.InstanceId ??
      'other',
    isActive: State !== 'blackhole',
  };
}

/** EC2's security group in our words. */
export function securityGroup(given: Ec2SecurityGroup): SecurityGroup {
  const { GroupId = '', VpcId = '', IpPermissions = [], IpPermissionsEgress = [] } = given;
  return {
    id: GroupId,
    vpc: VpcId,
    incoming: IpPermissions.map(trafficRule),
    outgoing: IpPermissionsEgress.map(trafficRule),
  };
}

function trafficRule(permission: IpPermission): TrafficRule {
  const { IpProtocol = '-1', FromPort, ToPort, IpRanges = [], Ipv6Ranges = [] } = permission;
  const { UserIdGroupPairs = [], PrefixListIds = [] } = permission;
  return {
    protocol: IpProtocol,
    ...(FromPort === undefined ? {} : { from: FromPort }),
    ...(ToPort === undefined ? {} : { to: ToPort }),
    addresses: [
      ...IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
      ...Ipv6Ranges.flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
    ],
    groups: UserIdGroupPairs.flatMap(({ GroupId }) => GroupId ?? []),
    prefixLists: PrefixListIds.flatMap(({ PrefixListId }) => PrefixListId ?? []),
  };
}

/** EC2's endpoint in our words. */
export function vpcEndpoint(given: Ec2VpcEndpoint): VpcEndpoint {
  const { VpcEndpointId = '', ServiceName = '', VpcEndpointType: type, State, Groups = [] } = given;
  return {
    id: VpcEndpointId,
    service: ServiceName,
    type: type === 'Gateway' || type === 'Interface' ? type : 'other',
    // EC2 answers in small letters what its model has with capitals.
    isAvailable: State?.toLowerCase() === 'available',
    routeTables: given.RouteTableIds ?? [],
    groups: Groups.flatMap(({ GroupId }) => GroupId ?? []),
    hasPrivateNames: given.PrivateDnsEnabled ?? false,
  };
}
