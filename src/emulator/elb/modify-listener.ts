import type { ModifyListenerInput, ModifyListenerOutput } from '@aws-sdk/client-elastic-load-balancing-v2';
import { checkedAction } from './create-listener.js';
import { describeListener } from './describe-listeners.js';
import type { Elb } from './elb.js';
import { unsupported } from './errors.js';
import { listenerAction } from './listener-actions.js';

/** Changes where a listener forwards to, from the next request on; its port stays. */
export function modifyListener(elb: Elb, input: ModifyListenerInput): ModifyListenerOutput {
  const listener = elb.listener(input.ListenerArn);
  const { Port, Protocol = 'HTTP', DefaultActions } = input;
  if (Protocol !== 'HTTP') throw unsupported(`Listener protocol '${Protocol}'`);
  if (Port !== undefined && Port !== listener.port && Port !== listener.requestedPort) {
    throw unsupported("Changing a listener's port");
  }
  if (DefaultActions !== undefined) {
    listener.action = checkedAction(elb, listenerAction(DefaultActions));
    elb.noteUse();
  }
  return { Listeners: [describeListener(listener)] };
}
