import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { ForwardProxy } from './proxy-for.js';

/** Milliseconds that a proxy gets to open a tunnel. */
const patienceMs = 30_000;

/** Asks a proxy for a connection to `host:port` (CONNECT). Source: RFC 9110, section 9.3.6. */
export function openTunnel(proxy: ForwardProxy, authority: string): Promise<Socket> {
  const { protocol, hostname, port } = proxy;
  const request = protocol === 'http:' ? plainRequest : secureRequest;
  const asking = request({
    hostname,
    port,
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...proxy.headers },
    agent: false,
    timeout: patienceMs,
  });
  return new Promise<Socket>((resolve, reject) => {
    asking.once('connect', ({ statusCode = 0, statusMessage = '' }, socket: Socket) => {
      socket.setTimeout(0);
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(
        new Error(
          `the proxy ${nameOf(proxy)} refuses a tunnel to ${authority}: ${statusCode} ${statusMessage}`,
        ),
      );
    });
    asking.once('timeout', () =>
      asking.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
    );
    asking.once('error', (error: NodeJS.ErrnoException) => reject(unreachable(error, proxy)));
    asking.end();
  });
}

/** Keeps the code, by which the SDK knows that another try may help. */
function unreachable(error: NodeJS.ErrnoException, proxy: ForwardProxy): Error {
  const reason = error.message || error.code;
  return Object.assign(new Error(`${reason} (the proxy ${nameOf(proxy)})`, { cause: error }), {
    code: error.code,
  });
}

function nameOf({ hostname, port }: ForwardProxy): string {
  return `${hostname}:${port}`;
}
