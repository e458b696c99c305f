import { deny } from './broken-access.js';
import type { BrokenSetup } from './broken-setup.js';
import type { DoctorSetup } from './doctor-setup.js';

/** What awsvpc tasks are connected to. */
function networkOf({ service }: DoctorSetup) {
  const network = service?.networkConfiguration?.awsvpcConfiguration;
  if (network === undefined) throw new Error('the service has no network');
  return network;
}

/** The private subnets' routes to elsewhere. */
function privateRoutes({ routeTables }: DoctorSetup) {
  const [table] = routeTables;
  if (table?.Routes === undefined) throw new Error('the private subnets have no routes');
  return table.Routes;
}

/** Everything that a task asks for at its start, by endpoints alone. */
function withEndpoints(it: DoctorSetup): void {
  const interfaces = ['ecr.api', 'ecr.dkr', 'logs', 'secretsmanager', 'ssm'].map((name) => ({
    ...{ VpcEndpointId: `vpce-${name}`, VpcId: 'vpc-1', ServiceName: `com.amazonaws.eu-central-1.${name}` },
    ...{ VpcEndpointType: 'Interface' as const, PrivateDnsEnabled: true },
    Groups: [{ GroupId: 'sg-endpoints' }],
  }));
  const s3 = {
    ...{ VpcEndpointId: 'vpce-s3', VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-central-1.s3' },
    RouteTableIds: ['rtb-private'],
  };
  it.vpcEndpoints = [...interfaces, s3];
  it.securityGroups.endpoints = {
    ...{ GroupId: 'sg-endpoints', VpcId: 'vpc-1' },
    IpPermissions: [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: 'sg-web' }] },
    ],
  };
  privateRoutes(it).pop();
}

/** What is wrong with the network of the tasks. */
export const brokenNetwork: readonly BrokenSetup[] = [
  {
    what: 'a subnet is gone',
    change: (it) => {
      it.subnets = it.subnets.filter(({ SubnetId }) => SubnetId !== 'subnet-private-b');
    },
    ...{
      finds: 'subnets',
      as: 'failed',
      says: /subnet-private-b does not exist/,
      remedy: /subnets that exist/,
    },
  },
  {
    what: 'there is no address left',
    change: ({ subnets }) => {
      for (const subnet of subnets) subnet.AvailableIpAddressCount = 0;
    },
    ...{ finds: 'subnet-addresses', as: 'failed', says: /no free address left/, remedy: /Add a subnet/ },
  },
  {
    what: 'one subnet is full',
    change: ({ subnets: [first] }) => {
      if (first) first.AvailableIpAddressCount = 0;
    },
    ...{ finds: 'subnet-addresses', as: 'warning', says: /^subnet-private-a has no free address left/ },
    remedy: /Add a subnet/,
  },
  {
    what: 'the tasks’ security group is gone',
    change: (it) => {
      networkOf(it).securityGroups = ['sg-old'];
    },
    ...{
      finds: 'task-security-groups',
      as: 'failed',
      says: /^sg-old does not exist/,
      remedy: /groups that exist/,
    },
  },
  {
    what: 'the tasks’ security group lets no HTTPS out',
    change: ({ securityGroups }) => {
      securityGroups.web.IpPermissionsEgress = [
        { IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, IpRanges: [{ CidrIp: '10.0.0.0/16' }] },
      ];
    },
    ...{
      finds: 'outgoing-https',
      as: 'failed',
      says: /sg-web lets no HTTPS out/,
      remedy: /outgoing TCP 443/,
    },
  },
  {
    what: 'the private subnets have no way out',
    change: (it) => {
      privateRoutes(it).pop();
    },
    ...{ finds: 'way-out', as: 'failed' },
    says: /^subnet-private-a has no way out, and there is no endpoint for ecr.api, ecr.dkr, s3, logs, secretsmanager, ssm/,
    remedy: /default route to a NAT gateway/,
  },
  {
    what: 'the NAT gateway was deleted',
    change: (it) => {
      for (const route of privateRoutes(it)) route.State = 'blackhole';
    },
    ...{ finds: 'way-out', as: 'failed', says: /The way out of subnet-private-a, nat-1, is gone/ },
    remedy: /NAT gateway that exists/,
  },
  {
    what: 'the endpoint for logs was forgotten',
    change: (it) => {
      withEndpoints(it);
      it.vpcEndpoints = it.vpcEndpoints.filter(({ VpcEndpointId }) => VpcEndpointId !== 'vpce-logs');
    },
    ...{ finds: 'way-out', as: 'failed', says: /no endpoint for logs: a task there cannot start/ },
    remedy: /endpoints that are missing/,
  },
  {
    what: 'the endpoints do not let the tasks in',
    change: (it) => {
      withEndpoints(it);
      Object.assign(it.securityGroups.endpoints ?? {}, { IpPermissions: [] });
    },
    ...{
      finds: 'endpoint-access',
      as: 'failed',
      says: /does not let the tasks in: sg-endpoints takes no TCP 443 from sg-web/,
    },
    remedy: /Let TCP 443 from the tasks/,
  },
  {
    what: 'an endpoint has no private name',
    change: (it) => {
      withEndpoints(it);
      for (const one of it.vpcEndpoints)
        if (one.VpcEndpointId === 'vpce-ecr.api') one.PrivateDnsEnabled = false;
    },
    ...{
      finds: 'endpoint-names',
      as: 'failed',
      says: /vpce-ecr.api .*has no private names/,
      remedy: /--private-dns-enabled/,
    },
  },
  {
    what: 'the VPC gives no names to its endpoints',
    change: (it) => {
      withEndpoints(it);
      it.vpc.EnableDnsHostnames = false;
    },
    ...{
      finds: 'vpc-dns',
      as: 'failed',
      says: /enableDnsHostnames .* is off/,
      remedy: /--enable-dns-hostnames/,
    },
  },
  {
    what: 'tasks in public subnets get no public address',
    change: (it) => {
      networkOf(it).subnets = ['subnet-public-a', 'subnet-public-b'];
    },
    ...{
      finds: 'public-address',
      as: 'failed',
      says: /its tasks get no public address/,
      remedy: /assignPublicIp to ENABLED/,
    },
  },
  {
    what: 'tasks in private subnets get public addresses',
    change: (it) => {
      networkOf(it).assignPublicIp = 'ENABLED';
    },
    ...{
      finds: 'public-address',
      as: 'warning',
      says: /lead nowhere, and cost/,
      remedy: /assignPublicIp to DISABLED/,
    },
  },
  {
    what: 'nobody may look at subnets',
    change: (it) => deny(it, 'ec2:DescribeSubnets'),
    ...{ finds: 'subnets', as: 'skipped', says: /ec2:DescribeSubnets/ },
  },
];
