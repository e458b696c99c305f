import type {
  DescribeLoadBalancersInput,
  DescribeLoadBalancersOutput,
  LoadBalancer as LoadBalancerDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import { markedPage } from './elb-page.js';
import { loadBalancerNotFound } from './errors.js';
import { DNS_NAME, type LoadBalancer } from './load-balancer.js';

export function describeLoadBalancers(
  elb: Elb,
  input: DescribeLoadBalancersInput,
): DescribeLoadBalancersOutput {
  const { LoadBalancerArns, Names } = input;
  const all = [...elb.loadBalancers.values()];
  const known = new Set(all.flatMap(({ arn, name }) => [arn, name]));
  const missing = [...(LoadBalancerArns ?? []), ...(Names ?? [])].filter(
    (reference) => !known.has(reference),
  );
  if (missing.length > 0) throw loadBalancerNotFound(missing);
  const found = all.filter(
    ({ arn, name }) => (LoadBalancerArns?.includes(arn) ?? true) && (Names?.includes(name) ?? true),
  );
  const { items, ...more } = markedPage(found, input);
  return { LoadBalancers: items.map((balancer) => describeLoadBalancer(elb, balancer)), ...more };
}

/** A load balancer in AWS's shape; its DNS name is this machine, so that `http://DNSName:Port/` answers. */
export function describeLoadBalancer(elb: Elb, balancer: LoadBalancer): LoadBalancerDescription {
  const subnets = balancer.subnets.map((id) => ({ id, ...elb.subnets.find(id) }));
  const vpc = subnets.find(({ VpcId }) => VpcId !== undefined)?.VpcId;
  return {
    LoadBalancerArn: balancer.arn,
    LoadBalancerName: balancer.name,
    DNSName: DNS_NAME,
    CreatedTime: balancer.createdTime,
    Scheme: balancer.scheme,
    State: { Code: 'active' },
    Type: 'application',
    IpAddressType: 'ipv4',
    ...(vpc === undefined ? {} : { VpcId: vpc }),
    AvailabilityZones: subnets.map(({ id, AvailabilityZone }) => ({
      SubnetId: id,
      ...(AvailabilityZone === undefined ? {} : { ZoneName: AvailabilityZone }),
      LoadBalancerAddresses: [],
    })),
    SecurityGroups: [...balancer.securityGroups],
  };
}
