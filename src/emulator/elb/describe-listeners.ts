import type {
  DescribeListenersInput,
  DescribeListenersOutput,
  Listener as ListenerDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import { markedPage } from './elb-page.js';
import { validationError } from './errors.js';
import type { Listener } from './listener.js';
import { describeActions } from './listener-actions.js';

export function describeListeners(elb: Elb, input: DescribeListenersInput): DescribeListenersOutput {
  const { items, ...more } = markedPage(chosen(elb, input), input);
  return { Listeners: items.map(describeListener), ...more };
}

/** A listener in AWS's shape, with the port that serves. */
export function describeListener(listener: Listener): ListenerDescription {
  return {
    ListenerArn: listener.arn,
    LoadBalancerArn: listener.loadBalancerArn,
    Port: listener.port,
    Protocol: 'HTTP',
    DefaultActions: describeActions(listener.action),
  };
}

function chosen(elb: Elb, { LoadBalancerArn, ListenerArns }: DescribeListenersInput): Listener[] {
  if (ListenerArns !== undefined) return ListenerArns.map((arn) => elb.listener(arn));
  if (LoadBalancerArn === undefined) {
    throw validationError('You must specify either listener ARNs or a load balancer ARN');
  }
  const { arn } = elb.loadBalancer(LoadBalancerArn);
  return [...elb.listeners.values()].filter(({ loadBalancerArn }) => loadBalancerArn === arn);
}
