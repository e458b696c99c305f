import type { CreateListenerInput, CreateListenerOutput } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describeListener } from './describe-listeners.js';
import type { Elb } from './elb.js';
import { listenerArn } from './elb-arns.js';
import { duplicateListener, unsupported, validationError } from './errors.js';
import { Listener } from './listener.js';
import { type ListenerAction, listenerAction } from './listener-actions.js';

/**
 * Opens a port of this machine: the listener's own, or a free one where that is taken or needs root; the answer's
 * `Port` is the one that serves.
 */
export async function createListener(elb: Elb, input: CreateListenerInput): Promise<CreateListenerOutput> {
  const { Protocol, Port } = input;
  const balancer = elb.loadBalancer(input.LoadBalancerArn);
  if (Protocol === undefined) throw validationError('A listener protocol must be specified');
  if (Protocol !== 'HTTP') throw unsupported(`Listener protocol '${Protocol}'`);
  if (Port === undefined || Port < 1 || Port > 65_535)
    throw validationError('A listener port must be specified');
  const taken = [...elb.listeners.values()].some(
    ({ loadBalancerArn, requestedPort }) => loadBalancerArn === balancer.arn && requestedPort === Port,
  );
  if (taken) throw duplicateListener(balancer.arn);
  const action = checkedAction(elb, listenerAction(input.DefaultActions));
  const identity = { arn: listenerArn(balancer.arn), loadBalancerArn: balancer.arn, requestedPort: Port };
  const listener = new Listener(identity, action, (arn) => elb.targetGroups.get(arn));
  await listener.open();
  elb.listeners.set(listener.arn, listener);
  elb.noteUse();
  return { Listeners: [describeListener(listener)] };
}

/** The action, once every target group it forwards to exists. */
export function checkedAction(elb: Elb, action: ListenerAction): ListenerAction {
  if (action.type === 'forward') for (const { value } of action.groups) elb.targetGroup(value);
  return action;
}
