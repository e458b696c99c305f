import { proxyFor } from '../../../src/adapters/proxy/proxy-for.js';

const to = (url: string, environment: Record<string, string>) => proxyFor(new URL(url), environment);
const proxied = (url: string, noProxy: string) =>
  to(url, { HTTPS_PROXY: 'proxy.corp:3128', HTTP_PROXY: 'proxy.corp:3128', NO_PROXY: noProxy }) !== undefined;

const ecr = 'https://api.ecr.eu-central-1.amazonaws.com/';

it.each([
  [ecr, '', true],
  [ecr, '*', false],
  [ecr, 'amazonaws.com', false],
  [ecr, '.amazonaws.com', false],
  [ecr, '*.amazonaws.com', false],
  [ecr, 'AmazonAWS.com', false],
  [ecr, 'zonaws.com', true],
  [ecr, 'example.com, api.ecr.eu-central-1.amazonaws.com', false],
  [ecr, 'example.com api.ecr.eu-central-1.amazonaws.com', false],
  [ecr, 'amazonaws.com:443', false],
  [ecr, 'amazonaws.com:8443', true],
  ['http://registry.corp/', 'registry.corp:80', false],
  ['http://registry.corp:5000/', 'registry.corp:80', true],
  ['https://10.1.2.3/', '10.0.0.0/8', false],
  ['https://11.1.2.3/', '10.0.0.0/8', true],
  ['https://10.1.2.3/', '10.1.2.3', false],
  ['https://110.1.2.3/', '10.1.2.3', true],
  ['https://[fd00::1]/', 'fd00::/8', false],
  ['https://[fd00::1]/', 'fd00::1', false],
  ['https://[fd00::1]:8443/', '[fd00::1]:8443', false],
  ['https://[fd00::1]/', '[fd00::1]:8443', true],
  [ecr, '10.0.0.0/8, /8, 10.0.0.0/99, ., :, [', true],
])('%s with NO_PROXY=%s: proxied %s', (url, noProxy, expected) => {
  expect(proxied(url, noProxy)).toBe(expected);
});

it.each(['http://127.0.0.1:4566/', 'http://localhost/', 'https://web.localhost/', 'http://[::1]:80/'])(
  'never sends %s through a proxy',
  (url) => expect(proxied(url, '')).toBe(false),
);

it('takes each scheme’s own variable, the small one first, and any way to write it', () => {
  expect(to(ecr, { HTTP_PROXY: 'proxy.corp:3128' })).toBeUndefined();
  expect(to(ecr, { HTTPS_PROXY: 'a:1', https_proxy: 'http://b:2' })).toMatchObject({
    hostname: 'b',
    port: 2,
  });
  expect(to(ecr, { HTTPS_PROXY: 'a:1', no_proxy: 'amazonaws.com', NO_PROXY: 'b' })).toBeUndefined();
  expect(to(ecr, { HTTPS_PROXY: 'https://a' })).toMatchObject({ protocol: 'https:', port: 443 });
  expect(to('http://a:1/', { HTTP_PROXY: 'a:1' })).toBeUndefined();
  expect(to(ecr, { HTTPS_PROXY: '' })).toBeUndefined();
});

it.each([
  ['us%40er:p%2Fw', 'us@er:p/w'],
  ['user:100%sure', 'user:100%sure'],
])('sends %s as it is meant', (written, meant) => {
  const headers = { 'proxy-authorization': `Basic ${Buffer.from(meant).toString('base64')}` };
  expect(to(ecr, { HTTPS_PROXY: `http://${written}@a:1` })).toMatchObject({ headers });
});

it.each(['socks5://user:hush@a:1', 'http://user:hush@:x'])('refuses %s, naming no secret', (text) => {
  const refusal = () => to(ecr, { HTTPS_PROXY: text });
  expect(refusal).toThrow(expect.objectContaining({ code: 'config-invalid', exitCode: 2 }));
  expect(refusal).not.toThrow(/hush/);
});
