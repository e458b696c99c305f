import type {
  ElasticLoadBalancingV2Client,
  LoadBalancer as ElbLoadBalancer,
  TargetGroup as ElbTargetGroup,
  TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type {
  LoadBalancer,
  TargetGroup,
  TargetGroupsPort,
  TargetState,
} from '../../ports/target-groups-port.js';
import { awsFailure, callAws, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** AWS's own, where an answer has none (source: user guide, "Edit target group attributes"). */
const DEREGISTRATION_DELAY = 300;

/** Target groups and load balancers; the client is loaded only for a service behind a target group. */
export function targetGroupsAdapter(session: AwsSession): TargetGroupsPort {
  return {
    findTargetGroup: async (arn) => {
      const { DescribeTargetGroupsCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] });
      try {
        const { TargetGroups = [] } = await asking(session, (client) => client.send(command));
        return TargetGroups.map(targetGroup)[0];
      } catch (error) {
        if (isException(error, 'TargetGroupNotFoundException')) return undefined;
        throw awsFailure(error, 'elasticloadbalancing:DescribeTargetGroups');
      }
    },
    findDeregistrationDelay: async (TargetGroupArn) => {
      const elb = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const command = new elb.DescribeTargetGroupAttributesCommand({ TargetGroupArn });
      const { Attributes = [] } = await callAws('elasticloadbalancing:DescribeTargetGroupAttributes', () =>
        asking(session, (client) => client.send(command)),
      );
      const delay = Attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value;
      return delay === undefined ? DEREGISTRATION_DELAY : Number(delay);
    },
    findTargets: async (TargetGroupArn) => {
      const { DescribeTargetHealthCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const command = new DescribeTargetHealthCommand({ TargetGroupArn });
      const answer = await callAws('elasticloadbalancing:DescribeTargetHealth', () =>
        asking(session, (client) => client.send(command)),
      );
      return (answer.TargetHealthDescriptions ?? []).map(targetState);
    },
    findLoadBalancers: async (arns) => {
      if (arns.length === 0) return [];
      const { DescribeLoadBalancersCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: [...arns] });
      const { LoadBalancers = [] } = await callAws('elasticloadbalancing:DescribeLoadBalancers', () =>
        asking(session, (client) => client.send(command)),
      );
      return LoadBalancers.map(loadBalancer);
    },
  };
}

async function asking<Answer>(
  session: AwsSession,
  ask: (client: ElasticLoadBalancingV2Client) => Promise<Answer>,
): Promise<Answer> {
  const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = session.watch(new ElasticLoadBalancingV2Client(session.shared));
  try {
    return await ask(client);
  } finally {
    client.destroy();
  }
}

function targetGroup(given: ElbTargetGroup): TargetGroup {
  const { TargetGroupArn = '', TargetGroupName = '', TargetType = 'instance', Protocol = '', VpcId } = given;
  const codes = given.Matcher?.HttpCode ?? given.Matcher?.GrpcCode;
  return {
    arn: TargetGroupArn,
    name: TargetGroupName,
    targetType: TargetType,
    protocol: Protocol,
    ...(VpcId === undefined ? {} : { vpc: VpcId }),
    loadBalancers: given.LoadBalancerArns ?? [],
    check: {
      protocol: given.HealthCheckProtocol ?? Protocol,
      port: given.HealthCheckPort ?? 'traffic-port',
      ...(given.HealthCheckPath === undefined ? {} : { path: given.HealthCheckPath }),
      ...(codes === undefined ? {} : { codes }),
      interval: given.HealthCheckIntervalSeconds ?? 30,
      unhealthyThreshold: given.UnhealthyThresholdCount ?? 2,
    },
  };
}

function targetState({ Target, TargetHealth }: TargetHealthDescription): TargetState {
  return {
    address: Target?.Id ?? '',
    port: Target?.Port ?? 0,
    state: TargetHealth?.State ?? 'unavailable',
    ...(TargetHealth?.Description === undefined ? {} : { description: TargetHealth.Description }),
  };
}

function loadBalancer(given: ElbLoadBalancer): LoadBalancer {
  return {
    arn: given.LoadBalancerArn ?? '',
    name: given.LoadBalancerName ?? '',
    type: given.Type ?? 'application',
    state: given.State?.Code ?? 'active',
    subnets: (given.AvailabilityZones ?? []).flatMap(({ SubnetId }) => SubnetId ?? []),
    zones: (given.AvailabilityZones ?? []).flatMap(({ ZoneName }) => ZoneName ?? []),
    groups: given.SecurityGroups ?? [],
  };
}
