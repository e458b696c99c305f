import type { DeleteLoadBalancerInput } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';

/** Its listeners go with it; deleting one that does not exist succeeds, as on AWS. */
export async function deleteLoadBalancer(
  elb: Elb,
  { LoadBalancerArn = '' }: DeleteLoadBalancerInput,
): Promise<object> {
  elb.loadBalancers.delete(LoadBalancerArn);
  const own = [...elb.listeners.values()].filter(
    ({ loadBalancerArn }) => loadBalancerArn === LoadBalancerArn,
  );
  await Promise.all(own.map((listener) => elb.removeListener(listener)));
  return {};
}
