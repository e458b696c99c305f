import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import { openPushStage, type Pushed, type PushStage } from '../../support/docker-push.js';

const stages: PushStage[] = [];
afterAll(() => Promise.all(stages.map((stage) => stage.close())), 120_000);

async function open(scale: number): Promise<PushStage> {
  const stage = await openPushStage({ scale });
  stages.push(stage);
  return stage;
}

async function outage(fault: FaultRule): Promise<Pushed> {
  return (await open(1)).push({ faults: [{ service: 'registry', ...fault }] });
}

/** Stops the registry while it takes a layer; brings it back for the next run. */
async function gone(): Promise<readonly [Pushed, Pushed]> {
  const stage = await open(0.05);
  const slow = { service: 'registry', operation: 'CompleteLayerUpload', latencyMs: 3000, next: 1 };
  const pushing = stage.push({ faults: [slow] });
  const struck = () =>
    stage
      .emulator()
      .requests.entries()
      .some(({ faults }) => faults !== undefined);
  while (!struck()) await sleep(10);
  await stage.stop();
  const pushed = await pushing;
  await stage.restart();
  return [pushed, await stage.push({ again: pushed })];
}

let busy: Promise<Pushed>;
let asked: Promise<Pushed>;
let broken: ReturnType<typeof gone>;
beforeAll(async () => {
  // Side by side, for they mostly wait.
  busy = outage({ status: 503, code: 'ServiceUnavailable', forSeconds: 5 });
  asked = outage({ throttle: true, retryAfterSeconds: 1, forSeconds: 3 });
  broken = gone();
  await Promise.allSettled([busy, asked, broken]);
}, 120_000);

it('waits out a registry that is busy for five seconds', async () => {
  const pushed = await busy;
  expect(pushed).toMatchObject({ failure: undefined, evidence: undefined, arrived: true, leftBehind: false });
  expect(pushed.requests.filter(({ status }) => status === 503).length).toBeGreaterThan(0);
});

it('waits out a registry that is asked too much', async () => {
  const pushed = await asked;
  expect(pushed).toMatchObject({ failure: undefined, evidence: undefined, arrived: true, leftBehind: false });
  expect(pushed.requests.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
});

it('fails cleanly when the registry is gone in the middle of an upload, and ends well once it is back', async () => {
  const [pushed, next] = await broken;
  expect(pushed).toMatchObject({ arrived: false, leftBehind: false });
  expect(pushed.failure).toMatchObject({
    exitCode: 4,
    message: 'The registry did not take the image in 5 tries: connection refused.',
    remedy: expect.stringContaining('Run again'),
  });
  expect(next).toMatchObject({ failure: undefined, evidence: undefined, arrived: true, leftBehind: false });
});
