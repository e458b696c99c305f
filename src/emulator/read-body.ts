import { AwsError } from './aws-error.js';
import type { Exchange } from './exchange.js';

const LIMIT = 32 * 1024 * 1024;

/** The whole body of a request that is small by nature (API calls, manifests); `limit` in bytes. */
export async function readBody({ request, entry }: Exchange, limit = LIMIT): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    entry.bytesIn += chunk.length;
    if (entry.bytesIn > limit)
      throw new AwsError('RequestEntityTooLarge', `more than ${limit} bytes`, {}, 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
