import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { openSession } from '../../../src/adapters/aws/aws-session.js';
import { ecrAdapter } from '../../../src/adapters/aws/ecr.js';
import { identityAdapter } from '../../../src/adapters/aws/identity.js';
import { blobCopyAdapter } from '../../../src/adapters/builder/blob-copy.js';
import { TunnelAgent } from '../../../src/adapters/proxy/tunnel-agent.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import type { RegistryLogin } from '../../../src/ports/ecr-port.js';
import { type ForwardProxy, forwardProxy } from '../../support/forward-proxy.js';
import { registryClient } from '../../support/push-image.js';
import { selfSigned } from '../../support/self-signed.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { type TlsFront, tlsFront } from '../../support/tls-front.js';

const credentials = 'user:hush';
const certificate = selfSigned(['far.test']);
let emulator: Emulator;
let secure: TlsFront;
let proxy: ForwardProxy;

beforeAll(async () => {
  emulator = await startTestEmulator();
  secure = await tlsFront(emulator.url, certificate);
  const names = { 'far.test:4566': emulator.url, 'far.test:443': secure.url };
  proxy = await forwardProxy({ names, credentials });
});
afterAll(async () => {
  await proxy.close();
  await secure.close();
  await emulator.close();
});

beforeEach(() => {
  proxy.passed.length = 0;
  for (const name of ['https_proxy', 'http_proxy', 'no_proxy', 'NO_PROXY']) delete process.env[name];
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_ENDPOINT_URL: 'http://far.test:4566',
    HTTP_PROXY: `http://${credentials}@${proxy.host}`,
    HTTPS_PROXY: `http://${credentials}@${proxy.host}`,
  });
});

function session() {
  return openSession({
    aws: { region: 'eu-central-1', audience: '', roleSessionName: 'test', allowedAccountIds: [] },
    maxAttempts: 1,
  });
}

/** The status of an answer from afar. */
const get = (agent: TunnelAgent) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asking = request('https://far.test/v2/', { agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    });
    asking.on('error', reject).end();
  });

it('asks AWS over plain HTTP through the proxy', async () => {
  const opened = session();
  await expect(identityAdapter(opened).whoAmI()).resolves.toMatchObject({ accountId: '123456789012' });
  await expect(ecrAdapter(opened).findRepository('none')).resolves.toBeUndefined();
  opened.close();
  expect(proxy.passed).toEqual(['POST http://far.test:4566/', 'POST http://far.test:4566/']);
});

it('speaks TLS with the far end through a tunnel, and keeps it for the next request', async () => {
  const agent = new TunnelAgent({ ca: certificate.cert, keepAlive: true });
  await expect(get(agent)).resolves.toBe(401);
  await expect(get(agent)).resolves.toBe(401);
  agent.destroy();
  expect(proxy.passed).toEqual(['CONNECT far.test:443']);
});

it('opens that tunnel for AWS, and trusts nobody in the middle', async () => {
  process.env.AWS_ENDPOINT_URL = 'https://far.test';
  const opened = session();
  await expect(identityAdapter(opened).whoAmI()).rejects.toThrow(/self-signed certificate/);
  opened.close();
  expect(proxy.passed).toEqual(['CONNECT far.test:443']);
});

it('finds credentials through the proxy as well, where a token file is changed for a role', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-token-'));
  writeFileSync(join(folder, 'token'), 'a token');
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) delete process.env[name];
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: 'https://far.test',
    AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci',
    AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
  });
  const opened = session();
  await expect(identityAdapter(opened).whoAmI()).rejects.toThrow(/self-signed certificate/);
  opened.close();
  rmSync(folder, { recursive: true });
  for (const name of ['AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE']) delete process.env[name];
  expect(proxy.passed).toContain('CONNECT far.test:443');
});

it('asks directly for what NO_PROXY names, and for this machine', async () => {
  process.env.NO_PROXY = 'far.test';
  const opened = session();
  await expect(identityAdapter(opened).whoAmI()).rejects.toThrow(/far\.test/);
  opened.close();
  process.env.NO_PROXY = '';
  process.env.AWS_ENDPOINT_URL = emulator.url;
  const near = session();
  await expect(identityAdapter(near).whoAmI()).resolves.toMatchObject({ accountId: '123456789012' });
  near.close();
  expect(proxy.passed).toEqual([]);
});

it.each([
  ['wrong credentials', 'https://far.test', (host: string) => `http://user:wrong@${host}`, /407 Proxy Auth/],
  [
    'a host it does not reach',
    'https://nowhere.test',
    (host: string) => `http://${credentials}@${host}`,
    /502/,
  ],
  ['nobody there', 'https://far.test', () => `http://${credentials}@127.0.0.1:1`, /ECONNREFUSED .*the proxy/],
])('names the proxy and the variable, and no password: %s', async (_what, endpoint, address, says) => {
  Object.assign(process.env, { AWS_ENDPOINT_URL: endpoint, HTTPS_PROXY: address(proxy.host) });
  const opened = session();
  const failure = await identityAdapter(opened)
    .whoAmI()
    .catch((error: unknown) => error);
  opened.close();
  expect(failure).toMatchObject({
    code: 'aws-unreachable',
    exitCode: 8,
    message: expect.stringMatching(says),
  });
  expect(failure).toMatchObject({ remedy: expect.stringMatching(/proxy/i) });
  expect(`${JSON.stringify(failure)} ${failure}`).not.toMatch(/hush|wrong|Basic/);
});

it('copies layers through the proxy', async () => {
  const ecr = new ECRClient(clientConfig(emulator));
  for (const repositoryName of ['from', 'to'])
    await ecr.send(new CreateRepositoryCommand({ repositoryName }));
  const client = await registryClient(ecr, emulator.url);
  const blob = await client.pushBlob('from', randomBytes(200_000).toString('hex'));
  ecr.destroy();
  const login: RegistryLogin = {
    registry: 'far.test:4566',
    isPlain: true,
    username: 'AWS',
    password: emulator.ecr.tokens.issue('123456789012', 'eu-central-1').password,
  };
  const copied = await blobCopyAdapter(new AbortController().signal).copyBlob({
    from: { login, repository: 'from' },
    to: { login: { ...login, registry: new URL(emulator.url).host }, repository: 'to' },
    blob,
  });
  expect(copied).toBe(blob.size);
  expect(proxy.passed).toEqual([`GET http://far.test:4566/v2/from/blobs/${blob.digest}`]);
});
