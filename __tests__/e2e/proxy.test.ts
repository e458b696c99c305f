import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, nodes } from '../support/e2e-program.js';
import { openStage, SHIP, type Stage } from '../support/e2e-stage.js';
import { type ForwardProxy, forwardProxy } from '../support/forward-proxy.js';
import { selfSigned } from '../support/self-signed.js';
import { type TlsFront, tlsFront } from '../support/tls-front.js';

const credentials = 'user:kept-in-the-proxy-password';
const certificate = selfSigned(['aws.test']);
let stage: Stage;
let front: TlsFront;
let proxy: ForwardProxy;
let env: Record<string, string>;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', speed: 60 });
  front = await tlsFront(stage.emulator.url, certificate);
  proxy = await forwardProxy({ names: { 'aws.test:443': front.url }, credentials });
  const authority = join(stage.place.root, 'authority.pem');
  writeFileSync(authority, certificate.cert);
  env = {
    AWS_ENDPOINT_URL: 'https://aws.test',
    HTTPS_PROXY: `http://${credentials}@${proxy.host}`,
    NODE_EXTRA_CA_CERTS: authority,
  };
}, 60_000);
afterAll(async () => {
  await proxy.close();
  await front.close();
  await stage.close();
});

const deploy = [...SHIP, '--image', 'example/web:2', '--json'];

it.each(nodes())(
  'deploys through a proxy that asks for a password, and shows it nowhere: %s',
  async (_name, node) => {
    proxy.passed.length = 0;
    const ended = await stage.cli([...deploy, '--force-new-deployment', '--verbose'], { node, env });
    expect(ended.stderr).toContain('is stable');
    expect(documentOf(ended)).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(new Set(proxy.passed)).toEqual(new Set(['CONNECT aws.test:443']));
    expect(proxy.passed.length).toBeLessThan(10);
    expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/kept-in-the-proxy-password|Basic /);
  },
  60_000,
);

it('says what the proxy does not like', async () => {
  const wrong = { ...env, HTTPS_PROXY: `http://user:wrong-secret@${proxy.host}` };
  const ended = await stage.cli(deploy, { env: wrong });
  expect(ended.exitCode).toBe(8);
  expect(ended.stderr).toContain(`the proxy ${proxy.host} refuses a tunnel to aws.test:443: 407`);
  expect(ended.stderr).toMatch(/fix: .*HTTPS_PROXY/);
  expect(`${ended.stdout}${ended.stderr}`).not.toContain('wrong-secret');
}, 60_000);

it('needs no proxy for what NO_PROXY names', async () => {
  proxy.passed.length = 0;
  const ended = await stage.cli(deploy, { env: { ...env, NO_PROXY: '.test' } });
  expect(ended.exitCode).toBe(8);
  expect(ended.stderr).toMatch(/aws\.test/);
  expect(proxy.passed).toEqual([]);
}, 60_000);
