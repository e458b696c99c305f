import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type OpenRequest, openRequest } from './open-request.js';

/** Redirects that are followed; ECR sends a layer's reader on once, to Amazon S3. */
const most = 5;

/** An answer without its body read, like `fetch`, which knows no proxy; a redirect to elsewhere gets no credentials. */
export async function fetchThrough(url: URL, asked: OpenRequest): Promise<IncomingMessage> {
  let [at, request] = [url, asked];
  for (let followed = 0; ; followed += 1) {
    const sent = openRequest(at, request).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const { location } = answer.headers;
    const moved = [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0);
    if (!moved || location === undefined || followed === most) return answer;
    answer.resume();
    const next = new URL(location, at);
    if (next.origin !== at.origin) request = withoutCredentials(request);
    at = next;
  }
}

function withoutCredentials(request: OpenRequest): OpenRequest {
  const { authorization: _authorization, ...headers } = request.headers;
  return { ...request, headers };
}
