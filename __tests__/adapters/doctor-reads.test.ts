import { openSession } from '../../src/adapters/aws/aws-session.js';
import { clustersAdapter } from '../../src/adapters/aws/clusters.js';
import { logGroupsAdapter } from '../../src/adapters/aws/log-groups.js';
import { networkAdapter } from '../../src/adapters/aws/network.js';
import { targetGroupsAdapter } from '../../src/adapters/aws/target-groups.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { seedFile } from '../support/seed-file.js';
import { startTestEmulator } from '../support/start-test-emulator.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

const SEED = `
region: eu-central-1
vpcs: [{ VpcId: vpc-1, EnableDnsSupport: false, EnableDnsHostnames: true }]
subnets: [{ SubnetId: subnet-1, VpcId: vpc-1, AvailableIpAddressCount: 7 }]
routeTables:
  - RouteTableId: rtb-main
    VpcId: vpc-1
    Associations: [{ Main: true }]
    Routes: [{ DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1, State: blackhole }]
  - RouteTableId: rtb-1
    VpcId: vpc-1
    Associations: [{ SubnetId: subnet-1 }]
    Routes: [{ DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: eigw-1 }]
securityGroups:
  - GroupId: sg-1
    VpcId: vpc-1
    IpPermissions:
      - IpProtocol: tcp
        FromPort: 80
        ToPort: 81
        UserIdGroupPairs: [{ GroupId: sg-2 }]
        IpRanges: [{ CidrIp: 10.0.0.0/8 }]
        Ipv6Ranges: [{ CidrIpv6: 'fd00::/8' }]
        PrefixListIds: [{ PrefixListId: pl-1 }]
vpcEndpoints:
  - { VpcEndpointId: vpce-1, VpcId: vpc-1, ServiceName: com.amazonaws.eu-central-1.s3, RouteTableIds: [rtb-1] }
capacityProviders:
  - name: web
    autoScalingGroupProvider:
      autoScalingGroupArn: arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:1:autoScalingGroupName/web
      managedScaling: { status: ENABLED }
clusters: [{ clusterName: main, capacityProviders: [web] }]
capacity: { main: { cpu: 2048, memory: 4096 } }
logGroups: [/ecs/web-old, { logGroupName: /ecs/web, retentionInDays: 7 }]
targetGroups:
  - Name: web
    Protocol: HTTP
    Port: 8080
    VpcId: vpc-1
    TargetType: ip
    Attributes: [{ Key: deregistration_delay.timeout_seconds, Value: '15' }]
loadBalancers: [{ Name: web, Subnets: [subnet-1], SecurityGroups: [sg-2] }]
`;

const aws = { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] };
let emulator: Emulator;
let session: ReturnType<typeof openSession>;
beforeAll(async () => {
  emulator = await startTestEmulator({ seed: seedFile(SEED) });
  process.env.AWS_ENDPOINT_URL = emulator.url;
  session = openSession({ aws, maxAttempts: 1 });
});
afterAll(async () => {
  session.close();
  await emulator.close();
});

describe('the network', () => {
  it('is told in our words', async () => {
    const network = networkAdapter(session);
    expect(await network.findSubnets(['subnet-1', 'subnet-9'])).toEqual([
      { id: 'subnet-1', vpc: 'vpc-1', zone: 'eu-central-1a', block: '10.0.0.0/24', freeAddresses: 7 },
    ]);
    expect(await network.findRouteTables('vpc-1')).toMatchObject([
      { id: 'rtb-main', isMain: true, subnets: [], routes: [{}, { target: 'nat-1', isActive: false }] },
      {
        ...{ id: 'rtb-1', isMain: false, subnets: ['subnet-1'] },
        routes: [{ target: 'local' }, { destination: '::/0', target: 'eigw-1', isActive: true }],
      },
    ]);
    const [group] = await network.findSecurityGroups(['sg-1', 'sg-9']);
    expect(group?.incoming).toEqual([
      {
        ...{ protocol: 'tcp', from: 80, to: 81, groups: ['sg-2'], prefixLists: ['pl-1'] },
        addresses: ['10.0.0.0/8', 'fd00::/8'],
      },
    ]);
    expect(await network.findEndpoints('vpc-1')).toMatchObject([
      { id: 'vpce-1', type: 'Gateway', isAvailable: true, routeTables: ['rtb-1'], hasPrivateNames: false },
    ]);
    expect(await network.findDns('vpc-1')).toEqual({ resolves: false, givesNames: true });
  });

  it('that may not be looked at is a failure with the action to allow', async () => {
    emulator.permissions.set = { deny: ['ec2:DescribeSubnets'] };
    await expect(networkAdapter(session).findSubnets(['subnet-1'])).rejects.toMatchObject({
      code: 'permission-denied',
      remedy: expect.stringContaining('Allow ec2:DescribeSubnets'),
    });
    emulator.permissions.set = {};
  });
});

it('a cluster, its capacity providers and instances are told in our words', async () => {
  const clusters = clustersAdapter(session);
  expect(await clusters.findCluster('main')).toEqual({
    ...{ name: 'main', status: 'ACTIVE' },
    capacityProviders: ['web'],
  });
  expect(await clusters.findCluster('other')).toBeUndefined();
  expect(await clusters.findCapacityProviders(['web', 'old'])).toEqual([
    { name: 'web', isActive: true, scales: true },
  ]);
  expect(await clusters.findContainerInstances('main')).toMatchObject([
    { status: 'ACTIVE', isConnected: true, freeCpu: 2048, freeMemory: 4096, architecture: 'x86_64' },
  ]);
});

it('a target group and its load balancer are told in our words, and a missing one is none', async () => {
  const groups = targetGroupsAdapter(session);
  const arn = [...emulator.elb.targetGroups.keys()][0] ?? '';
  const balancer = [...emulator.elb.loadBalancers.keys()];
  expect(await groups.findTargetGroup(arn)).toMatchObject({
    ...{ name: 'web', targetType: 'ip', protocol: 'HTTP', vpc: 'vpc-1', loadBalancers: [] },
    check: { port: 'traffic-port', path: '/', codes: '200', interval: 30, unhealthyThreshold: 2 },
  });
  expect(await groups.findTargetGroup(`${arn}0`)).toBeUndefined();
  expect(await groups.findDeregistrationDelay(arn)).toBe(15);
  expect(await groups.findTargets(arn)).toEqual([]);
  expect(await groups.findLoadBalancers(balancer)).toMatchObject([
    { name: 'web', type: 'application', state: 'active', subnets: ['subnet-1'], zones: ['eu-central-1a'] },
  ]);
});

it('a log group is found by its whole name only', async () => {
  const logs = logGroupsAdapter(session);
  expect(await logs.findLogGroup('/ecs/web')).toEqual({ retentionDays: 7 });
  expect(await logs.findLogGroup('/ecs/web-old')).toEqual({});
  expect(await logs.findLogGroup('/ecs/we')).toBeUndefined();
});
