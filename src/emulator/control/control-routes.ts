import { answerJson, type Exchange } from '../exchange.js';
import type { PathParameters, Route } from '../routes.js';
import { ControlError } from './control-error.js';
import type { ControlParts, ControlRoute } from './control-route.js';
import { controlTable } from './control-table.js';
import { readControlBody } from './read-control-body.js';

const ROOT = '/_emulator';

/** The emulator's own surface for tests and rehearsals, under /_emulator/. */
export function controlRoutes(parts: ControlParts): readonly Route[] {
  const served = controlTable.map((route) => ({
    method: route.method,
    path: `${ROOT}${route.path}`,
    handle: (exchange: Exchange, parameters: PathParameters) => serve(route, parts, exchange, parameters),
  }));
  return [...served, ...notFoundRoutes()];
}

async function serve(
  route: ControlRoute,
  parts: ControlParts,
  exchange: Exchange,
  parameters: PathParameters,
): Promise<void> {
  try {
    const body = route.body === undefined ? undefined : await readControlBody(exchange, route.body);
    const query = exchange.url.searchParams;
    answerJson(exchange, 200, await route.handle({ parts, body, parameters, query }));
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    answerJson(exchange, error.status, { error: error.message });
  }
}

/** Whatever else is asked below /_emulator/ learns what there is. */
function notFoundRoutes(): readonly Route[] {
  const known = controlTable.map(({ method, path }) => `${method} ${ROOT}${path}`);
  const handle = (exchange: Exchange) => {
    const error = `there is no ${exchange.request.method} ${exchange.url.pathname}`;
    answerJson(exchange, 404, { error, routes: known });
  };
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
    method,
    path: `${ROOT}{/*rest}`,
    handle,
  }));
}
