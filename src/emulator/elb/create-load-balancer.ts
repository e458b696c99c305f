import type {
  CreateLoadBalancerInput,
  CreateLoadBalancerOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Caller } from '../operation.js';
import { describeLoadBalancer } from './describe-load-balancers.js';
import type { Elb } from './elb.js';
import { loadBalancerArn } from './elb-arns.js';
import { duplicateLoadBalancerName, unsupported } from './errors.js';
import type { LoadBalancer } from './load-balancer.js';
import { checkName } from './resource-name.js';

/** An application load balancer, active at once; subnets are kept but not asked for, since no VPC has to be here. */
export function createLoadBalancer(
  elb: Elb,
  input: CreateLoadBalancerInput,
  caller: Caller,
): CreateLoadBalancerOutput {
  const { Type = 'application', Scheme = 'internet-facing', SecurityGroups = [] } = input;
  const name = checkName('Load balancer', input.Name);
  if (Type !== 'application') throw unsupported(`Load balancer type '${Type}'`);
  const existing = [...elb.loadBalancers.values()].find((balancer) => balancer.name === name);
  if (existing !== undefined) {
    if (existing.scheme !== Scheme) throw duplicateLoadBalancerName(name);
    return { LoadBalancers: [describeLoadBalancer(elb, existing)] };
  }
  const subnets = input.Subnets ?? input.SubnetMappings?.map(({ SubnetId = '' }) => SubnetId) ?? [];
  const balancer: LoadBalancer = {
    arn: loadBalancerArn(caller, name),
    name,
    scheme: Scheme,
    subnets,
    securityGroups: SecurityGroups,
    createdTime: new Date(elb.clock.now()),
  };
  elb.loadBalancers.set(balancer.arn, balancer);
  return { LoadBalancers: [describeLoadBalancer(elb, balancer)] };
}
