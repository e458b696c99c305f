import type {
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResult,
  SecurityGroup,
} from '@aws-sdk/client-ec2';
import { type Described, described } from './described.js';
import type { Ec2 } from './ec2.js';

const securityGroups: Described<SecurityGroup> = {
  thing: 'securityGroup',
  id: ({ GroupId }) => GroupId,
  filters: {
    'group-id': ({ GroupId }) => [GroupId],
    'group-name': ({ GroupName }) => [GroupName],
    'vpc-id': ({ VpcId }) => [VpcId],
  },
};

export function describeSecurityGroups(
  ec2: Ec2,
  input: DescribeSecurityGroupsRequest,
): DescribeSecurityGroupsResult {
  const { items, ...more } = described(securityGroups, ec2.securityGroups, input.GroupIds, input);
  return { SecurityGroups: items, ...more };
}
