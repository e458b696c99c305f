import type { EC2Client } from '@aws-sdk/client-ec2';
import type { IamAction } from '../../iam/iam-actions.js';
import type { NetworkPort } from '../../ports/network-port.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';
import { routeTable, securityGroup, vpcEndpoint } from './ec2-network.js';

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
        ({
          SubnetId = '',
          VpcId = '',
          AvailabilityZone = '',
          CidrBlock = '',
          AvailableIpAddressCount = 0,
        }) => ({
          id: SubnetId,
          vpc: VpcId,
          zone: AvailabilityZone,
          block: CidrBlock,
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
