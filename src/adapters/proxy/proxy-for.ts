import { ShipError } from '../../errors.js';
import { isLoopback, isSpared } from './is-spared.js';

/** A forward proxy, as the environment names it. */
export interface ForwardProxy {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: number;
  /** What it is sent beside a request, its password included: never to be shown. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Variables in the order in which they count; the small form comes first, as with curl and Go. */
const variables = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY'],
  none: ['no_proxy', 'NO_PROXY'],
} as const;

/** Is any request sent through a proxy at all? */
export function namesProxy(environment: NodeJS.ProcessEnv = process.env): boolean {
  return [...variables['https:'], ...variables['http:']].some((name) => environment[name]);
}

/** The proxy for an address; undefined for what is asked directly, which this machine itself always is. */
export function proxyFor(url: URL, environment: NodeJS.ProcessEnv = process.env): ForwardProxy | undefined {
  const scheme = url.protocol === 'http:' ? 'http:' : 'https:';
  const name = variables[scheme].find((one) => environment[one]);
  if (name === undefined || isLoopback(url.hostname)) return undefined;
  const spared = variables.none.map((one) => environment[one]).find((text) => text);
  if (spared !== undefined && isSpared(url, spared)) return undefined;
  const proxy = parseProxy(name, environment[name] ?? '');
  return isItself(url, proxy) ? undefined : proxy;
}

function parseProxy(name: string, text: string): ForwardProxy {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const { protocol, hostname = '', port, username = '', password = '' } = url ?? {};
  if (protocol !== 'http:' && protocol !== 'https:') throw unusable(name, protocol);
  return {
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (protocol === 'http:' ? 80 : 443),
    headers: username === '' ? {} : { 'proxy-authorization': basic(username, password) },
  };
}

function basic(username: string, password: string): string {
  const plain = `${decoded(username)}:${decoded(password)}`;
  return `Basic ${Buffer.from(plain).toString('base64')}`;
}

/** A `%` that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The value may hold a password, so only the variable is named. */
function unusable(name: string, protocol: string | undefined): ShipError {
  const what = protocol === undefined ? 'it is no address' : `${protocol}// is not spoken`;
  return new ShipError('config-invalid', `${name} names no proxy that can be used: ${what}.`, {
    remedy: `Write ${name}=http://[user:password@]host:port, with the user and password percent-encoded.`,
  });
}

/** The way to the proxy does not lead through it. */
function isItself(url: URL, { hostname, port }: ForwardProxy): boolean {
  return url.hostname === hostname && (Number(url.port) || (url.protocol === 'http:' ? 80 : 443)) === port;
}
