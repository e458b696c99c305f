import { type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';
import { sendErrorPage } from './error-page.js';
import { requestHeaders, responseHeaders } from './forwarded-headers.js';
import type { RegisteredTarget } from './registered-target.js';

/** An application load balancer's default idle timeout. */
const IDLE_MS = 60_000;

/**
 * Streams one request to a target and its answer back; a broken target is a 502, a silent one a 504.
 * Each request has a connection of its own: a kept one may be closed by the target just as it is used again,
 * and the request would be lost.
 */
export function forwardRequest(
  chosen: RegisteredTarget,
  request: IncomingMessage,
  response: ServerResponse,
  listenerPort: number,
): void {
  const { target } = chosen;
  const address = target.task.address(target.container, target.containerPort);
  if (address === undefined) {
    sendErrorPage(response, 502);
    return;
  }
  const release = chosen.hold();
  const upstream = openRequest({
    ...address,
    agent: false,
    method: request.method,
    path: request.url,
    headers: requestHeaders(request, listenerPort),
  });
  const fail = (status: 502 | 504) => {
    if (response.headersSent) response.destroy();
    else sendErrorPage(response, status);
    upstream.destroy();
  };
  upstream.setTimeout(IDLE_MS, () => fail(504));
  upstream.on('error', () => fail(502));
  upstream.on('response', (answer) => {
    answer.on('error', () => fail(502));
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, responseHeaders(answer));
    answer.pipe(response);
  });
  response.on('close', () => {
    release();
    upstream.destroy();
  });
  request.pipe(upstream);
}
