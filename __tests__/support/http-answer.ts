import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a container said over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * The first answer of something that is just starting, asked every 50 ms for at most 10 s. node:http, since Node 20's fetch
 * waits for ever when Docker has published a port behind which nobody listens yet.
 */
export async function httpAnswer(url: string): Promise<HttpAnswer> {
  for (let tries = 0; ; tries += 1) {
    try {
      const [response] = (await once(get(url, { timeout: 5_000 }), 'response')) as [IncomingMessage];
      return { status: response.statusCode ?? 0, body: await text(response) };
    } catch (error) {
      if (tries === 200) throw error;
      await sleep(50);
    }
  }
}
