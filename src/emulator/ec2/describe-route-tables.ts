import type { DescribeRouteTablesRequest, DescribeRouteTablesResult, RouteTable } from '@aws-sdk/client-ec2';
import { type Described, described } from './described.js';
import type { Ec2 } from './ec2.js';

const routeTables: Described<RouteTable> = {
  thing: 'routeTable',
  id: ({ RouteTableId }) => RouteTableId,
  filters: {
    'route-table-id': ({ RouteTableId }) => [RouteTableId],
    'vpc-id': ({ VpcId }) => [VpcId],
    'association.subnet-id': ({ Associations = [] }) => Associations.map(({ SubnetId }) => SubnetId),
    'association.main': ({ Associations = [] }) => Associations.map(({ Main }) => String(Main)),
  },
};

export function describeRouteTables(ec2: Ec2, input: DescribeRouteTablesRequest): DescribeRouteTablesResult {
  const { items, ...more } = described(routeTables, ec2.routeTables, input.RouteTableIds, input);
  return { RouteTables: items, ...more };
}
