import type {
  DescribeVpcEndpointsRequest,
  DescribeVpcEndpointsResult,
  VpcEndpoint,
} from '@aws-sdk/client-ec2';
import { type Described, described } from './described.js';
import type { Ec2 } from './ec2.js';

const vpcEndpoints: Described<VpcEndpoint> = {
  thing: 'vpcEndpoint',
  id: ({ VpcEndpointId }) => VpcEndpointId,
  filters: {
    'vpc-endpoint-id': ({ VpcEndpointId }) => [VpcEndpointId],
    'vpc-id': ({ VpcId }) => [VpcId],
    'service-name': ({ ServiceName }) => [ServiceName],
    'vpc-endpoint-type': ({ VpcEndpointType }) => [VpcEndpointType],
    'vpc-endpoint-state': ({ State }) => [State],
  },
};

export function describeVpcEndpoints(
  ec2: Ec2,
  input: DescribeVpcEndpointsRequest,
): DescribeVpcEndpointsResult {
  const { items, ...more } = described(vpcEndpoints, ec2.vpcEndpoints, input.VpcEndpointIds, input);
  return { VpcEndpoints: items, ...more };
}
