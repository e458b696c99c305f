import type { DoctorSetup } from './doctor-setup.js';

const VpcId = 'vpc-1';
const everywhere = [{ CidrIp: '0.0.0.0/0' }];

type Network = Pick<DoctorSetup, 'vpc' | 'subnets' | 'routeTables' | 'securityGroups' | 'vpcEndpoints'>;

/** Private subnets with a NAT gateway for tasks, public ones for the load balancer, and a way from one to the other. */
export function healthyNetwork(): Network {
  const subnet = (SubnetId: string, CidrBlock: string, zone: string) => ({
    ...{ SubnetId, VpcId, CidrBlock, AvailabilityZone: `eu-central-1${zone}` },
    AvailableIpAddressCount: 200,
  });
  const table = (RouteTableId: string, subnets: readonly string[], way: object) => ({
    ...{ RouteTableId, VpcId },
    Associations: subnets.map((SubnetId) => ({ SubnetId })),
    Routes: [{ DestinationCidrBlock: '0.0.0.0/0', ...way }],
  });
  return {
    vpc: { VpcId, CidrBlock: '10.0.0.0/16', EnableDnsSupport: true, EnableDnsHostnames: true },
    subnets: [
      subnet('subnet-private-a', '10.0.1.0/24', 'a'),
      subnet('subnet-private-b', '10.0.2.0/24', 'b'),
      subnet('subnet-public-a', '10.0.11.0/24', 'a'),
      subnet('subnet-public-b', '10.0.12.0/24', 'b'),
    ],
    routeTables: [
      table('rtb-private', ['subnet-private-a', 'subnet-private-b'], { NatGatewayId: 'nat-1' }),
      table('rtb-public', ['subnet-public-a', 'subnet-public-b'], { GatewayId: 'igw-1' }),
    ],
    securityGroups: {
      alb: {
        ...{ GroupId: 'sg-alb', VpcId },
        IpPermissions: [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: everywhere }],
      },
      web: {
        ...{ GroupId: 'sg-web', VpcId },
        IpPermissions: [
          { IpProtocol: 'tcp', FromPort: 8080, ToPort: 8080, UserIdGroupPairs: [{ GroupId: 'sg-alb' }] },
        ],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: everywhere }],
      },
    },
    vpcEndpoints: [],
  };
}
