import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestEntry } from './request-log.js';

/** One HTTP request, its response and its entry in the request log. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly entry: RequestEntry;
}

/** Answers with a whole body; a HEAD request gets the headers of it only. */
export function answer(
  exchange: Exchange,
  status: number,
  headers: OutgoingHttpHeaders = {},
  body: string | Uint8Array = '',
): void {
  const { request, response, entry } = exchange;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  entry.status = status;
  response.writeHead(status, { 'content-length': bytes.length, ...headers });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  entry.bytesOut = bytes.length;
  response.end(bytes);
}

/** Answers with a JSON document for people and tests. */
export function answerJson(exchange: Exchange, status: number, value: unknown): void {
  answer(exchange, status, { 'content-type': 'application/json' }, `${JSON.stringify(value)}\n`);
}
