import { answerJson } from './exchange.js';
import type { RequestLog } from './request-log.js';
import type { Route } from './routes.js';

/** The emulator's own surface for tests and rehearsals, under /_emulator/. */
export function controlRoutes(log: RequestLog): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/_emulator/health',
      handle: (exchange) => answerJson(exchange, 200, { status: 'ok' }),
    },
    {
      method: 'GET',
      path: '/_emulator/requests',
      handle: (exchange) => answerJson(exchange, 200, { requests: log.entries() }),
    },
    {
      method: 'DELETE',
      path: '/_emulator/requests',
      handle: (exchange) => {
        log.clear();
        answerJson(exchange, 200, { requests: [] });
      },
    },
  ];
}
