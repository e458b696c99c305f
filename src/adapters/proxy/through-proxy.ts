import { namesProxy, proxyFor } from './proxy-for.js';
import { TunnelAgent } from './tunnel-agent.js';

/** A request as the SDK hands it to its HTTP handler, signed. */
interface SignedRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}
type Handler<Input, Output> = (input: Input) => Promise<Output>;
type Middleware = <Input, Output>(next: Handler<Input, Output>) => Handler<Input, Output>;
interface Stack {
  add(
    middleware: Middleware,
    where: { readonly step: 'deserialize'; readonly priority: 'low'; readonly name: string },
  ): void;
}

/** What the SDK's HTTP handler keeps of idle and open connections, as it is without a proxy. */
const pool = { keepAlive: true, maxSockets: 50 };

/** An SDK client's connections; each client gets its own, since to destroy a client is to destroy them. */
export function tunnels(): { readonly requestHandler?: { readonly httpsAgent: TunnelAgent } } {
  return namesProxy() ? { requestHandler: { httpsAgent: new TunnelAgent(pool) } } : {};
}

/** The client, whose plain HTTP requests now go to the proxy that HTTP_PROXY names; its signature is for the far end. */
export function throughProxy<C extends { readonly middlewareStack: object }>(client: C): C {
  if (!namesProxy()) return client;
  const middleware: Middleware = (next) => (args) => {
    const { request } = args as { readonly request: SignedRequest };
    return next({ ...args, request: inAbsoluteForm(request) });
  };
  const stack = client.middlewareStack as Stack;
  stack.add(middleware, { step: 'deserialize', priority: 'low', name: 'throughProxy' });
  return client;
}

/** Source: RFC 9112, section 3.2.2. */
function inAbsoluteForm(request: SignedRequest): SignedRequest {
  const { protocol, hostname, port, path, headers } = request;
  if (protocol !== 'http:') return request;
  const origin = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
  const proxy = proxyFor(origin);
  if (proxy === undefined) return request;
  return {
    ...request,
    protocol: proxy.protocol,
    hostname: proxy.hostname,
    port: proxy.port,
    path: `${origin.origin}${path}`,
    headers: { host: origin.host, ...headers, ...proxy.headers },
  };
}
