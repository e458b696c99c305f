import { BlockList, isIP } from 'node:net';

/** Requests to this machine never leave it, so no proxy is asked for them. */
export function isLoopback(hostname: string): boolean {
  const host = bare(hostname);
  return /^(?:.+\.)?localhost$/.test(host) || /^127\./.test(host) || host === '::1';
}

/**
 * Whether NO_PROXY names an address: `*`, `example.com` with everything below it (also written `.example.com` or
 * `*.example.com`), an IP address, a range such as `10.0.0.0/8`, each with or without `:port`. Source: Go's
 * golang.org/x/net/http/httpproxy and curl's manual, "NO_PROXY", as far as the two agree.
 */
export function isSpared(url: URL, noProxy: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  const entries = noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  return entries.some((entry) => covers(entry, host, port));
}

function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return inRange(entry, host);
  const [, name = '', only] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (only !== undefined && isIP(entry) === 0 && only !== port) return false;
  const wanted = isIP(entry) === 0 ? bare(name) : entry;
  if (isIP(wanted) !== 0) return wanted === host;
  const domain = wanted.replace(/^\*?\./, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function inRange(entry: string, host: string): boolean {
  const [network = '', bits = ''] = entry.split('/');
  const family = isIP(host);
  if (family === 0 || isIP(network) !== family || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const range = new BlockList();
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  range.addSubnet(network, Number(bits), kind);
  return range.check(host, kind);
}

/** Lower case, without the brackets of an IPv6 address or the root's dot. */
function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}
