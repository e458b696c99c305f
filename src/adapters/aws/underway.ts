import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Node's own, by which it tells of every HTTP request that begins. Source: Node.js documentation, "Diagnostics Channel". */
const channel = 'http.client.request.start';

/**
 * Resolves once a request has been handed to the network, or the call that is to send one has ended. Never rejects.
 * @param call has just begun
 */
export function underway(call: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      unsubscribe(channel, begun);
      resolve();
    };
    // Its first bytes leave when the event loop has looked at its connection, which it does between the two.
    const begun = () => setImmediate(() => setImmediate(over));
    subscribe(channel, begun);
    call.then(over, over);
  });
}
