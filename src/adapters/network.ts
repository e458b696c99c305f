import type {
  EC2Client,
  Route as Ec2Route,
  RouteTable as Ec2RouteTable,
  SecurityGroup as Ec2SecurityGroup,
  VpcEndpoint as Ec2VpcEndpoint,
  IpPermission,
} from '@aws-sdk/client-ec2';
import type { IamAction } from '../iam/iam-actions.js';
import type {
  NetworkPort,
  Route,
  RouteTable,
  SecurityGroup,
  TrafficRule,
  VpcEndpoint,
} from '../ports/network-port.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** EC2's networks; its client is loaded only when somebody asks. */
export function networkAdapter(session: AwsSession): NetworkPort {
  return {
    findSubnets: async (ids) => {
      if (ids.length === 0) return [];
      const { DescribeSubnetsCommand } = await import('@aws-sdk/client-ec2');
      // By a filter, since an id that leads nowhere would be an error of the whole.
      const Filters = [{ Name: 'subnet-id', Values: [...ids] }];
      const { Subnets = [] } = await ask(session, 'ec2:DescribeSubnets', (client) =>
        client.send(new DescribeSubnetsCommand({ Filters })),
      );
      return Subnets.map(
        ({ SubnetId = '', VpcId = '', AvailabilityZone = '', AvailableIpAddressCount = 0 }) => ({
          id: SubnetId,
          vpc: VpcId,
          zone: AvailabilityZone,
          freeAddresses: AvailableIpAddressCount,
        }),
      );
    },
    findRouteTables: async (vpc) => {
      const { DescribeRouteTablesCommand } = await import('@aws-sdk/client-ec2');
      const { RouteTables = [] } = await ask(session, 'ec2:DescribeRouteTables', (client) =>
        client.send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] })),
      );
      return RouteTables.map(routeTable);
    },
    findSecurityGroups: async (ids) => {
      if (ids.length === 0) return [];
      const { DescribeSecurityGroupsCommand } = await import('@aws-sdk/client-ec2');
      const Filters = [{ Name: 'group-id', Values: [...ids] }];
      const { SecurityGroups = [] } = await ask(session, 'ec2:DescribeSecurityGroups', (client) =>
        client.send(new DescribeSecurityGroupsCommand({ Filters })),
      );
      return SecurityGroups.map(securityGroup);
    },
    findEndpoints: async (vpc) => {
      const { DescribeVpcEndpointsCommand } = await import('@aws-sdk/client-ec2');
      const { VpcEndpoints = [] } = await ask(session, 'ec2:DescribeVpcEndpoints', (client) =>
        client.send(new DescribeVpcEndpointsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] })),
      );
      return VpcEndpoints.map(vpcEndpoint);
    },
    findDns: async (VpcId) => {
      const { DescribeVpcAttributeCommand } = await import('@aws-sdk/client-ec2');
      const [support, names] = await Promise.all(
        (['enableDnsSupport', 'enableDnsHostnames'] as const).map((Attribute) =>
          ask(session, 'ec2:DescribeVpcAttribute', (client) =>
            client.send(new DescribeVpcAttributeCommand({ VpcId, Attribute })),
          ),
        ),
      );
      return {
        resolves: support?.EnableDnsSupport?.Value ?? true,
        givesNames: names?.EnableDnsHostnames?.Value ?? true,
      };
    },
  };
}

async function ask<Answer>(
  session: AwsSession,
  action: IamAction,
  send: (client: EC2Client) => Promise<Answer>,
): Promise<Answer> {
  const { EC2Client } = await import('@aws-sdk/client-ec2');
  const client = session.watch(new EC2Client(session.shared));
  try {
    return await callAws(action, () => send(client));
  } finally {
    client.destroy();
  }
}

function routeTable({ RouteTableId = '', Associations = [], Routes = [] }: Ec2RouteTable): RouteTable {
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

function securityGroup(given: Ec2SecurityGroup): SecurityGroup {
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

function vpcEndpoint(given: Ec2VpcEndpoint): VpcEndpoint {
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
