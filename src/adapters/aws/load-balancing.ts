import type { LoadBalancingPort, TargetCounts } from '../../ports/load-balancing-port.js';
import type { TargetHealthCheck, UnhealthyTarget } from '../../watch/evidence.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** Elastic Load Balancing v2; its client is loaded only for a service behind a target group. */
export function loadBalancingAdapter(session: AwsSession): LoadBalancingPort {
  return {
    findUrl: (targetGroupArn) => findUrl(session, targetGroupArn),
    findHealthCheck: (targetGroupArn) => findHealthCheck(session, targetGroupArn),
    findUnhealthyTargets: (targetGroupArn) => findUnhealthyTargets(session, targetGroupArn),
    countTargets: (targetGroupArn) => countTargets(session, targetGroupArn),
  };
}

async function findHealthCheck(
  session: AwsSession,
  targetGroupArn: string,
): Promise<TargetHealthCheck | undefined> {
  const elb = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
  const answer = await callAws('elasticloadbalancing:DescribeTargetGroups', () =>
    client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })),
  );
  client.destroy();
  const [group] = answer.TargetGroups ?? [];
  if (group?.HealthCheckPath === undefined) return undefined;
  return {
    path: group.HealthCheckPath,
    port: group.HealthCheckPort ?? 'traffic-port',
    successCodes: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode ?? '200',
    ...(group.HealthCheckTimeoutSeconds === undefined ? {} : { timeout: group.HealthCheckTimeoutSeconds }),
    ...(group.HealthCheckIntervalSeconds === undefined ? {} : { interval: group.HealthCheckIntervalSeconds }),
    ...(group.UnhealthyThresholdCount === undefined
      ? {}
      : { unhealthyThreshold: group.UnhealthyThresholdCount }),
  };
}

async function describeTargets(session: AwsSession, targetGroupArn: string) {
  const elb = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
  const answer = await callAws('elasticloadbalancing:DescribeTargetHealth', () =>
    client.send(new elb.DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn })),
  );
  client.destroy();
  return answer.TargetHealthDescriptions ?? [];
}

async function findUnhealthyTargets(
  session: AwsSession,
  targetGroupArn: string,
): Promise<readonly UnhealthyTarget[]> {
  const targets = await describeTargets(session, targetGroupArn);
  return targets
    .filter(({ TargetHealth }) => TargetHealth?.State === 'unhealthy')
    .map(({ Target, TargetHealth }) => ({
      address: Target?.Id ?? '',
      port: Target?.Port ?? 0,
      reason: TargetHealth?.Reason ?? '',
      description: TargetHealth?.Description ?? '',
    }));
}

async function countTargets(session: AwsSession, targetGroupArn: string): Promise<TargetCounts> {
  const targets = await describeTargets(session, targetGroupArn);
  const states = targets.map(({ TargetHealth }) => TargetHealth?.State);
  return {
    healthy: states.filter((state) => state === 'healthy').length,
    total: states.filter((state) => state !== 'draining' && state !== 'unused').length,
  };
}

async function findUrl(session: AwsSession, targetGroupArn: string): Promise<string | undefined> {
  const elb = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
  const groups = await callAws('elasticloadbalancing:DescribeTargetGroups', () =>
    client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })),
  );
  const arn = groups.TargetGroups?.[0]?.LoadBalancerArns?.[0];
  if (arn === undefined) return undefined;
  const [balancers, listeners] = await Promise.all([
    callAws('elasticloadbalancing:DescribeLoadBalancers', () =>
      client.send(new elb.DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] })),
    ),
    callAws('elasticloadbalancing:DescribeListeners', () =>
      client.send(new elb.DescribeListenersCommand({ LoadBalancerArn: arn })),
    ),
  ]);
  client.destroy();
  return url(balancers.LoadBalancers?.[0]?.DNSName, listeners.Listeners ?? []);
}

interface Listener {
  readonly Protocol?: string | undefined;
  readonly Port?: number | undefined;
}

/** HTTPS before HTTP; the scheme's own port is left out. Other protocols have no URL. */
function url(host: string | undefined, listeners: readonly Listener[]): string | undefined {
  const listener =
    listeners.find((one) => one.Protocol === 'HTTPS') ?? listeners.find((one) => one.Protocol === 'HTTP');
  if (host === undefined || listener?.Protocol === undefined) return undefined;
  return new URL(`${listener.Protocol.toLowerCase()}://${host}:${listener.Port}/`).href;
}
