import { type ClientRequest, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { proxyFor } from './proxy-for.js';
import { TunnelAgent } from './tunnel-agent.js';

/** A request of our own, not of the SDK. */
export type OpenRequest = Pick<RequestOptions, 'method' | 'signal'> & {
  readonly headers: Readonly<Record<string, string | number>>;
};

/** Milliseconds without a byte either way after which a connection is given up. */
const idleMs = 60_000;

const agent = new TunnelAgent({ keepAlive: true });

/** Begins an HTTP or HTTPS request, by way of the proxy that the environment names for its address. */
export function openRequest(url: URL, { method, headers, signal }: OpenRequest): ClientRequest {
  const options = {
    headers,
    timeout: idleMs,
    ...(method === undefined ? {} : { method }),
    ...(signal === undefined ? {} : { signal }),
  };
  const request = begin(url, options);
  const idle = Object.assign(new Error(`nothing came for ${idleMs / 1000} s`), { code: 'ETIMEDOUT' });
  return request.once('timeout', () => request.destroy(idle));
}

function begin(url: URL, options: RequestOptions): ClientRequest {
  if (url.protocol === 'https:') return secureRequest(url, { ...options, agent });
  const proxy = proxyFor(url);
  if (proxy === undefined) return plainRequest(url, options);
  const { protocol, hostname, port } = proxy;
  const request = protocol === 'http:' ? plainRequest : secureRequest;
  const headers = { host: url.host, ...options.headers, ...proxy.headers };
  // In absolute form: RFC 9112, section 3.2.2.
  return request({ ...options, hostname, port, path: url.href, headers });
}
