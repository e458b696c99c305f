import type { DeleteListenerInput } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';

export async function deleteListener(elb: Elb, { ListenerArn }: DeleteListenerInput): Promise<object> {
  await elb.removeListener(elb.listener(ListenerArn));
  return {};
}
