/**
 * What of EC2's model is served or seeded, by name: the bundle keeps nothing else of a client that is larger than all the
 * others together.
 */
export {
  DescribeRouteTables$,
  DescribeSecurityGroups$,
  DescribeSubnets$,
  DescribeVpcAttribute$,
  DescribeVpcEndpoints$,
  RouteTable$,
  SecurityGroup$,
  Subnet$,
  Vpc$,
  VpcEndpoint$,
} from '@aws-sdk/client-ec2';

/** Written out here, since the client's own would bring all its enums along. */
export const VpcAttributeName = {
  enableDnsHostnames: 'enableDnsHostnames',
  enableDnsSupport: 'enableDnsSupport',
  enableNetworkAddressUsageMetrics: 'enableNetworkAddressUsageMetrics',
} as const;
