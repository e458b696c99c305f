import {
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcEndpointsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  CreateLoadBalancerCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { seedFile } from '../../support/seed-file.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const NETWORK = `
region: eu-central-1
vpcs:
  - { VpcId: vpc-1, CidrBlock: 10.1.0.0/16, EnableDnsHostnames: true }
  - { VpcId: vpc-2, EnableDnsSupport: false }
subnets:
  - { SubnetId: subnet-1, VpcId: vpc-1, CidrBlock: 10.1.0.0/26, Tags: [{ Key: tier, Value: private }] }
  - { SubnetId: subnet-2, VpcId: vpc-1, CidrBlock: 10.1.1.0/24, AvailableIpAddressCount: 3 }
  - { SubnetId: subnet-3, VpcId: vpc-2 }
routeTables:
  - RouteTableId: rtb-main
    VpcId: vpc-1
    Associations: [{ Main: true }]
  - RouteTableId: rtb-nat
    VpcId: vpc-1
    Associations: [{ SubnetId: subnet-1 }]
    Routes: [{ DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1 }]
securityGroups:
  - { GroupId: sg-1, VpcId: vpc-1, GroupName: web }
  - GroupId: sg-2
    VpcId: vpc-1
    IpPermissions: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: sg-1 }] }]
vpcEndpoints:
  - { VpcEndpointId: vpce-1, VpcId: vpc-1, ServiceName: com.amazonaws.eu-central-1.s3, RouteTableIds: [rtb-nat] }
  - VpcEndpointId: vpce-2
    VpcId: vpc-1
    ServiceName: com.amazonaws.eu-central-1.logs
    VpcEndpointType: Interface
    SubnetIds: [subnet-1]
    Groups: [{ GroupId: sg-2 }]
`;

describe('EC2 through the AWS SDK', () => {
  let emulator: Emulator;
  let client: EC2Client;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: seedFile(NETWORK) });
    client = new EC2Client(clientConfig(emulator));
  });
  afterAll(() => emulator.close());
  afterEach(() => {
    emulator.permissions.set = {};
  });

  it('describes seeded subnets with the addresses that are left in them', async () => {
    const { Subnets } = await client.send(
      new DescribeSubnetsCommand({ SubnetIds: ['subnet-1', 'subnet-2'] }),
    );
    expect(Subnets).toMatchObject([
      {
        SubnetId: 'subnet-1',
        VpcId: 'vpc-1',
        AvailableIpAddressCount: 59,
        AvailabilityZone: 'eu-central-1a',
        SubnetArn: 'arn:aws:ec2:eu-central-1:123456789012:subnet/subnet-1',
        MapPublicIpOnLaunch: false,
        Tags: [{ Key: 'tier', Value: 'private' }],
      },
      { SubnetId: 'subnet-2', AvailableIpAddressCount: 3 },
    ]);
  });

  it('filters by any of the values of every filter, wildcards and tags included', async () => {
    const idsOf = async (...Filters: { Name: string; Values: string[] }[]) =>
      (await client.send(new DescribeSubnetsCommand({ Filters }))).Subnets?.map(({ SubnetId }) => SubnetId);
    expect(await idsOf({ Name: 'vpc-id', Values: ['vpc-2', 'vpc-3'] })).toEqual(['subnet-3']);
    expect(await idsOf({ Name: 'cidr-block', Values: ['10.1.*'] })).toEqual(['subnet-1', 'subnet-2']);
    expect(await idsOf({ Name: 'tag:tier', Values: ['private'] })).toEqual(['subnet-1']);
    expect(
      await idsOf({ Name: 'vpc-id', Values: ['vpc-1'] }, { Name: 'subnet-id', Values: ['subnet-3'] }),
    ).toEqual([]);
    await expect(idsOf({ Name: 'colour', Values: ['red'] })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: "The filter 'colour' is invalid",
    });
  });

  it('gives pages', async () => {
    const first = await client.send(new DescribeSubnetsCommand({ MaxResults: 2 }));
    expect(first.Subnets).toHaveLength(2);
    const { NextToken } = first;
    expect((await client.send(new DescribeSubnetsCommand({ NextToken }))).Subnets).toMatchObject([
      { SubnetId: 'subnet-3' },
    ]);
  });

  it('describes route tables with the local route and what they are of', async () => {
    const Filters = [{ Name: 'association.subnet-id', Values: ['subnet-1'] }];
    const { RouteTables } = await client.send(new DescribeRouteTablesCommand({ Filters }));
    expect(RouteTables).toMatchObject([
      {
        RouteTableId: 'rtb-nat',
        Routes: [
          { DestinationCidrBlock: '10.1.0.0/16', GatewayId: 'local', State: 'active' },
          { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1', State: 'active' },
        ],
        Associations: [{ SubnetId: 'subnet-1', RouteTableId: 'rtb-nat', Main: false }],
      },
    ]);
    const main = [{ Name: 'association.main', Values: ['true'] }];
    const answer = await client.send(new DescribeRouteTablesCommand({ Filters: main }));
    expect(answer.RouteTables).toMatchObject([{ RouteTableId: 'rtb-main' }]);
  });

  it('describes security groups, which let everything out and nothing in unless it is said', async () => {
    const { SecurityGroups } = await client.send(new DescribeSecurityGroupsCommand({}));
    expect(SecurityGroups).toMatchObject([
      {
        GroupId: 'sg-1',
        GroupName: 'web',
        IpPermissions: [],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      },
      { IpPermissions: [{ FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: 'sg-1' }] }] },
    ]);
  });

  it('describes endpoints', async () => {
    const Filters = [{ Name: 'vpc-id', Values: ['vpc-1'] }];
    const { VpcEndpoints } = await client.send(new DescribeVpcEndpointsCommand({ Filters }));
    expect(VpcEndpoints).toMatchObject([
      {
        VpcEndpointType: 'Gateway',
        State: 'available',
        RouteTableIds: ['rtb-nat'],
        PrivateDnsEnabled: false,
      },
      { VpcEndpointType: 'Interface', Groups: [{ GroupId: 'sg-2' }], PrivateDnsEnabled: true },
    ]);
  });

  it('tells the DNS attributes of a VPC, one at a time', async () => {
    const ask = (VpcId: string, Attribute: 'enableDnsSupport' | 'enableDnsHostnames') =>
      client.send(new DescribeVpcAttributeCommand({ VpcId, Attribute }));
    expect(await ask('vpc-1', 'enableDnsSupport')).toMatchObject({ EnableDnsSupport: { Value: true } });
    expect(await ask('vpc-1', 'enableDnsHostnames')).toMatchObject({ EnableDnsHostnames: { Value: true } });
    expect(await ask('vpc-2', 'enableDnsSupport')).toMatchObject({ EnableDnsSupport: { Value: false } });
    await expect(ask('vpc-9', 'enableDnsSupport')).rejects.toMatchObject({ name: 'InvalidVpcID.NotFound' });
  });

  it('refuses ids that lead nowhere', async () => {
    const asked = [
      client.send(new DescribeSubnetsCommand({ SubnetIds: ['subnet-1', 'subnet-9'] })),
      client.send(new DescribeRouteTablesCommand({ RouteTableIds: ['rtb-9'] })),
      client.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-8', 'sg-9'] })),
      client.send(new DescribeVpcEndpointsCommand({ VpcEndpointIds: ['vpce-9'] })),
    ];
    const refusals = await Promise.all(asked.map((one) => one.catch(({ name, message }) => [name, message])));
    expect(refusals).toEqual([
      ['InvalidSubnetID.NotFound', "The subnet ID 'subnet-9' does not exist"],
      ['InvalidRouteTableID.NotFound', "The routeTable ID 'rtb-9' does not exist"],
      ['InvalidGroup.NotFound', "The security groups 'sg-8, sg-9' do not exist"],
      ['InvalidVpcEndpointId.NotFound', "The Vpc Endpoint Id 'vpce-9' does not exist"],
    ]);
  });

  it('lets load balancers tell the zones of their subnets', async () => {
    const elb = new ElasticLoadBalancingV2Client(clientConfig(emulator));
    const Subnets = ['subnet-1', 'subnet-elsewhere'];
    const { LoadBalancers } = await elb.send(new CreateLoadBalancerCommand({ Name: 'web', Subnets }));
    expect(LoadBalancers).toMatchObject([
      {
        VpcId: 'vpc-1',
        AvailabilityZones: [
          { SubnetId: 'subnet-1', ZoneName: 'eu-central-1a' },
          { SubnetId: 'subnet-elsewhere' },
        ],
      },
    ]);
  });

  it("refuses what a policy does not allow in EC2's own words, and answers a dry run by an error", async () => {
    emulator.permissions.set = { deny: ['ec2:DescribeSubnets'] };
    await expect(client.send(new DescribeSubnetsCommand({}))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message: expect.stringMatching(
        /^You are not authorized to perform this operation\. User: \S+ is not authorized to perform: ec2:DescribeSubnets/,
      ),
      $metadata: { httpStatusCode: 403 },
    });
    await expect(client.send(new DescribeVpcEndpointsCommand({ DryRun: true }))).rejects.toMatchObject({
      name: 'DryRunOperation',
    });
  });
});
