import { type ClientRequest, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { proxyFor } from './proxy-for.js';
import { TunnelAgent } from './tunnel-agent.js';

/** A request of our own, not of the SDK. */
export type OpenRequest = Pick<RequestOptions, 'method' | 'signal'> & {
  readonly headers: Readonly<Record<string, string | number>>;
};

const agent = new TunnelAgent({ keepAlive: true });

/** Begins an HTTP or HTTPS request, by way of the proxy that the environment names for its address. */
export function openRequest(url: URL, { method, headers, signal }: OpenRequest): ClientRequest {
  const rest = { ...(method === undefined ? {} : { method }), ...(signal === undefined ? {} : { signal }) };
  if (url.protocol === 'https:') return secureRequest(url, { ...rest, headers, agent });
  const proxy = proxyFor(url);
  if (proxy === undefined) return plainRequest(url, { ...rest, headers });
  const { protocol, hostname, port } = proxy;
  const request = protocol === 'http:' ? plainRequest : secureRequest;
  // In absolute form: RFC 9112, section 3.2.2.
  return request({
    ...rest,
    hostname,
    port,
    path: url.href,
    headers: { host: url.host, ...headers, ...proxy.headers },
  });
}
