import type { Exchange } from '../exchange.js';

/** A request's body as it arrives, counted for the request log. */
export async function* receivedBytes({ request, entry }: Exchange): AsyncIterable<Uint8Array> {
  for await (const chunk of request as AsyncIterable<Buffer>) {
    entry.bytesIn += chunk.length;
    yield chunk;
  }
}
