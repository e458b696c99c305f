import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import { ShipError } from '../../../src/errors.js';
import { control } from '../../emulator/control/control-client.js';
import { openPushStage, type Pushed, type PushStage } from '../../support/docker-push.js';

let stage: PushStage;
beforeAll(async () => {
  stage = await openPushStage();
}, 60_000);
afterAll(() => stage.close(), 120_000);

const registry = (rule: FaultRule): FaultRule => ({ service: 'registry', ...rule });

/** Uploads that the registry has kept: two layers and the configuration, where nothing is sent twice. */
const kept = ({ requests }: Pushed) =>
  requests.filter(
    ({ method, path, status }) => method === 'PUT' && path.includes('/uploads/') && status === 201,
  );

const struck = ({ requests }: Pushed) => requests.filter(({ faults }) => faults !== undefined).length;

it.each([
  [
    'a busy registry',
    { operation: 'InitiateLayerUpload', status: 503, code: 'ServiceUnavailable', next: 3 },
    /503 Service Unavailable; again in/,
  ],
  [
    'a manifest that is not answered',
    { operation: 'PutImage', dropConnection: 'after', next: 1 },
    /closed the connection \(EOF\); again in/,
  ],
  [
    'an error of the registry',
    { operation: 'PutImage', status: 500, code: 'ServerException', next: 1 },
    /500 Internal Server Error; again in/,
  ],
] as const)(
  'tries again and says why: %s',
  async (_what, fault, notice) => {
    const pushed = await stage.push({ faults: [registry(fault)] });
    expect(pushed).toMatchObject({ failure: undefined, evidence: undefined, arrived: true, logins: 1 });
    expect(pushed.notices.at(-1)).toMatch(notice);
    expect(pushed.waited).toEqual([1000, 2000, 4000].slice(0, pushed.notices.length));
  },
  60_000,
);

it.each([
  ['a busy registry', { operation: 'InitiateLayerUpload', status: 503, code: 'ServiceUnavailable', next: 4 }],
  ['a layer that is cut off', { operation: 'CompleteLayerUpload', dropConnection: 'before', next: 1 }],
  ['a manifest that is not answered', { operation: 'PutImage', dropConnection: 'after', next: 1 }],
  ['an expired token', { operation: 'PutImage', expiredToken: true, next: 1 }],
] as const)(
  'ends well when buildx builds and pushes in one go: %s',
  async (_what, fault) => {
    const pushed = await stage.push({ by: 'buildx', faults: [registry(fault)] });
    expect(pushed).toMatchObject({
      failure: undefined,
      evidence: undefined,
      arrived: true,
      leftBehind: false,
    });
    expect(struck(pushed)).toBeGreaterThan(0);
  },
  60_000,
);

it('logs in again when the token expires in the middle, and sends no layer twice', async () => {
  const pushing = stage.push({ faults: [registry({ operation: 'PutImage', latencyMs: 1000, next: 1 })] });
  const before = stage.emulator().requests.entries().length;
  while (
    !stage
      .emulator()
      .requests.entries()
      .slice(before)
      .some(({ faults }) => faults !== undefined)
  )
    await sleep(10);
  await control(stage.emulator(), 'POST', '/clock/advance', { by: '13h' });
  const pushed = await pushing;
  expect(pushed).toMatchObject({
    failure: undefined,
    evidence: undefined,
    arrived: true,
    logins: 2,
    waited: [],
  });
  expect(pushed.notices).toEqual([expect.stringMatching(/no longer takes the login .*logging in again/)]);
  expect(kept(pushed)).toHaveLength(3);
}, 60_000);

it('tries a refusal with one new login at the most, then names it', async () => {
  const pushed = await stage.push({
    faults: [registry({ operation: 'InitiateLayerUpload', accessDenied: true })],
  });
  expect(pushed).toMatchObject({ arrived: false, logins: 2, waited: [] });
  expect(pushed.failure).toBeInstanceOf(ShipError);
  expect(pushed.failure).toMatchObject({
    code: 'push-failed',
    exitCode: 4,
    message: expect.stringContaining('403 Forbidden'),
    remedy: expect.stringContaining('ecr:InitiateLayerUpload'),
  });
}, 60_000);

it('gives up after five tries with the cause first, and the next run sends only what is missing', async () => {
  const faults = [registry({ operation: 'PutImage', status: 503, code: 'ServiceUnavailable' })];
  const pushed = await stage.push({ faults });
  expect(pushed.failure).toMatchObject({
    exitCode: 4,
    message: 'The registry did not take the image in 5 tries: 503 Service Unavailable.',
    remedy: expect.stringContaining('Run again: what was uploaded is kept.'),
  });
  expect(pushed.waited).toEqual([1000, 2000, 4000, 8000]);
  expect(struck(pushed)).toBe(5);
  const next = await stage.push({ again: pushed });
  expect(kept(pushed)).toHaveLength(3);
  expect(next).toMatchObject({ failure: undefined, evidence: undefined, arrived: true });
  expect(kept(next)).toEqual([]);
}, 60_000);
