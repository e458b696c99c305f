import type { OperationTable } from '../operation.js';
import { describeRouteTables } from './describe-route-tables.js';
import { describeSecurityGroups } from './describe-security-groups.js';
import { describeSubnets } from './describe-subnets.js';
import { describeVpcAttribute } from './describe-vpc-attribute.js';
import { describeVpcEndpoints } from './describe-vpc-endpoints.js';
import type { Ec2 } from './ec2.js';

/** EC2's operations by AWS's names: how the network of a task is read. */
export const ec2Operations: OperationTable<Ec2> = {
  DescribeRouteTables: describeRouteTables,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSubnets: describeSubnets,
  DescribeVpcAttribute: describeVpcAttribute,
  DescribeVpcEndpoints: describeVpcEndpoints,
};
