import { type AddressInfo, connect } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import type { SelfSigned } from './self-signed.js';

/** Speaks TLS before a plain server on this machine. */
export interface TlsFront {
  /** `https://127.0.0.1:port` */
  readonly url: string;
  close(): Promise<void>;
}

export async function tlsFront(plainUrl: string, { key, cert }: SelfSigned): Promise<TlsFront> {
  const { hostname, port } = new URL(plainUrl);
  const open = new Set<TLSSocket>();
  const server = createServer({ key, cert }, (near) => {
    open.add(near);
    const far = connect(Number(port), hostname);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
