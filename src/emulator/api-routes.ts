import { answer, type Exchange } from './exchange.js';
import { type ApiOptions, serveJson } from './protocol/serve-json.js';
import { serveQuery } from './protocol/serve-query.js';
import type { Route } from './routes.js';
import type { ServiceRow } from './service-row.js';

/** Every AWS API arrives as POST /; the headers tell its protocol. */
export function apiRoutes(rows: readonly ServiceRow[], options: ApiOptions): readonly Route[] {
  return [{ method: 'POST', path: '/', handle: (exchange) => serve(exchange, rows, options) }];
}

async function serve(exchange: Exchange, rows: readonly ServiceRow[], options: ApiOptions): Promise<void> {
  const { headers } = exchange.request;
  if (headers['x-amz-target'] !== undefined) return serveJson(exchange, rows, options);
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return serveQuery(exchange, rows, options);
  }
  answer(
    exchange,
    400,
    { 'content-type': 'text/plain' },
    'neither X-Amz-Target nor a form: no AWS request\n',
  );
}
