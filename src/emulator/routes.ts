import { match } from 'path-to-regexp';
import type { Exchange } from './exchange.js';

/** Path parameters; a wildcard (`*name`) is joined with `/`. */
export type PathParameters = Readonly<Record<string, string>>;

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handle: (exchange: Exchange, parameters: PathParameters) => void | Promise<void>;
}

/** What a method and path lead to: a route and its parameters, or the status to answer when there is none. */
export type Destination =
  | { readonly route: Route; readonly parameters: PathParameters }
  | { readonly status: 404 | 405 };

/** Finds routes by method and path, first row first; HEAD falls back to GET's row. */
export class Routes {
  readonly #rows: readonly { route: Route; matches: ReturnType<typeof match> }[];

  constructor(routes: readonly Route[]) {
    this.#rows = routes.map((route) => ({ route, matches: match(route.path, { trailing: true }) }));
  }

  find(method: string, path: string): Destination {
    let found = false;
    for (const { route, matches } of this.#rows) {
      const result = matches(path);
      if (!result) continue;
      found = true;
      if (route.method === method || (method === 'HEAD' && route.method === 'GET')) {
        return { route, parameters: joined(result.params) };
      }
    }
    return { status: found ? 405 : 404 };
  }
}

function joined(parameters: Partial<Record<string, string | string[]>>): PathParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('/') : (value ?? ''),
    ]),
  );
}
