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
  VpcAttributeName,
  VpcEndpoint$,
} from '@aws-sdk/client-ec2';
