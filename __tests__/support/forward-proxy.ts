import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A forward proxy on 127.0.0.1 that knows some names which nobody else can resolve. */
export interface ForwardProxy {
  /** `127.0.0.1:port` */
  readonly host: string;
  /** `CONNECT far.test:443` and `POST http://far.test/…`, in order. */
  readonly passed: string[];
  close(): Promise<void>;
}

export interface ForwardProxyInput {
  /** `far.test:443` → a URL on this machine. */
  readonly names: Readonly<Record<string, string>>;
  /** `user:password` that it asks for. */
  readonly credentials?: string;
}

export async function forwardProxy({ names, credentials }: ForwardProxyInput): Promise<ForwardProxy> {
  const passed: string[] = [];
  const lets = ({ method, url, headers }: IncomingMessage) => {
    passed.push(`${method} ${url}`);
    const wanted = `Basic ${Buffer.from(credentials ?? '').toString('base64')}`;
    return credentials === undefined || headers['proxy-authorization'] === wanted;
  };
  const server = createServer((incoming, outgoing) => {
    if (lets(incoming)) passOn(incoming, outgoing, names);
    else outgoing.writeHead(407).end();
  });
  const open = new Set<Duplex>();
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    open.add(socket);
    const far = names[incoming.url ?? ''];
    if (!lets(incoming)) socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    else if (far === undefined) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else tunnel(socket, new URL(far));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    close: () => {
      server.closeAllConnections();
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function tunnel(near: Duplex, { hostname, port }: URL): void {
  const far = connect(Number(port), hostname, () => {
    near.write('HTTP/1.1 200 Connection established\r\n\r\n');
    near.pipe(far).pipe(near);
  });
  far.on('error', () => near.destroy());
  near.on('error', () => far.destroy());
}

/** In absolute form: the request's target is the whole URL. */
function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  names: ForwardProxyInput['names'],
): void {
  const target = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : undefined;
  const far = names[`${target?.hostname}:${target?.port || 80}`];
  if (target === undefined || far === undefined) {
    outgoing.writeHead(502).end();
    return;
  }
  const { 'proxy-authorization': _ours, ...headers } = incoming.headers;
  const onward = request(new URL(`${target.pathname}${target.search}`, far), {
    method: incoming.method,
    headers,
  });
  onward.on('response', (answer) =>
    answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers)),
  );
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
