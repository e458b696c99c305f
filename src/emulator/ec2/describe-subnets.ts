import type { DescribeSubnetsRequest, DescribeSubnetsResult, Subnet } from '@aws-sdk/client-ec2';
import { type Described, described } from './described.js';
import type { Ec2 } from './ec2.js';

const subnets: Described<Subnet> = {
  thing: 'subnet',
  id: ({ SubnetId }) => SubnetId,
  filters: {
    'subnet-id': ({ SubnetId }) => [SubnetId],
    'vpc-id': ({ VpcId }) => [VpcId],
    'availability-zone': ({ AvailabilityZone }) => [AvailabilityZone],
    'cidr-block': ({ CidrBlock }) => [CidrBlock],
    state: ({ State }) => [State],
    'available-ip-address-count': ({ AvailableIpAddressCount }) => [String(AvailableIpAddressCount)],
  },
};

export function describeSubnets(ec2: Ec2, input: DescribeSubnetsRequest): DescribeSubnetsResult {
  const { items, ...more } = described(subnets, ec2.subnets, input.SubnetIds, input);
  return { Subnets: items, ...more };
}
