import { Agent, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { openTunnel } from './open-tunnel.js';
import { proxyFor } from './proxy-for.js';

type Connected = (error: Error | null, connection: Duplex) => void;

/**
 * HTTPS connections, through a proxy's tunnel where the environment names a proxy for the host. TLS is spoken with the
 * far end, so that the proxy learns no more than its name.
 */
export class TunnelAgent extends Agent {
  override createConnection(options: RequestOptions, connected: Connected): Duplex | null | undefined {
    const { host, port } = options;
    const authority = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
    const proxy = proxyFor(new URL(`https://${authority}`));
    if (proxy === undefined) return super.createConnection(options, connected);
    openTunnel(proxy, authority).then(
      (socket) => connected(null, super.createConnection({ ...options, ...{ socket } }) as Duplex),
      (error: Error) => connected(error, undefined as unknown as Duplex),
    );
    return undefined;
  }
}
