import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';
import { control } from '../control/control-client.js';

let emulator: Emulator;
let registry: Awaited<ReturnType<typeof registryClient>>;

beforeEach(async () => {
  emulator = await startTestEmulator();
  const ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'app' }));
  registry = await registryClient(ecr, emulator.url);
});

afterEach(() => emulator.close());

const push = () => registry.pushImage('app', 'v1', 'content');

it.each([
  [{ throttle: true }, /TOOMANYREQUESTS.*Rate exceeded/],
  [{ expiredToken: true }, /DENIED.*Your authorization token has expired\. Reauthenticate and try again\./],
  [{ status: 500, code: 'ServerException', message: 'no luck' }, /UNKNOWN.*no luck/],
  [{ dropConnection: 'before' }, /fetch failed|other side closed|ECONNRESET/],
])('%j strikes the registry in its own form, once', async (effect, error) => {
  await control(emulator, 'POST', '/faults', {
    service: 'registry',
    operation: 'PutImage',
    next: 1,
    ...effect,
  });
  await expect(push()).rejects.toThrow(error);
  await expect(push()).resolves.toMatch(/^sha256:/);
});

it('drops the answer of a push that was kept', async () => {
  await control(emulator, 'POST', '/faults', {
    path: '/v2/app/manifests/*',
    dropConnection: 'after',
    next: 1,
  });
  await expect(push()).rejects.toThrow();
  expect(emulator.ecr.all()[0]?.tags.has('v1')).toBe(true);
});

it('leaves the other requests of a push alone', async () => {
  await control(emulator, 'POST', '/faults', { service: 'registry', operation: 'PutImage', throttle: true });
  await expect(push()).rejects.toThrow(/TOOMANYREQUESTS/);
  const { requests } = (await control(emulator, 'GET', '/requests?service=registry')).body;
  const struck = requests.filter(({ faults }: { faults?: number[] }) => faults !== undefined);
  expect(struck).toMatchObject([{ method: 'PUT', path: '/v2/app/manifests/v1', status: 429 }]);
  expect(requests.length).toBeGreaterThan(struck.length);
});
