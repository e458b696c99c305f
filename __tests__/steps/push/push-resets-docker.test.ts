import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import { openPushStage, type Pushed, type PushStage } from '../../support/docker-push.js';
import { inLanes } from '../../support/e2e-lanes.js';

/** Pushes side by side, each to a registry of its own: most of a broken push is waiting. */
const lanes = 4;

let stages: PushStage[];
beforeAll(async () => {
  stages = await Promise.all(Array.from({ length: lanes }, () => openPushStage()));
}, 60_000);
afterAll(() => Promise.all(stages.map((stage) => stage.close())), 120_000);

/** Uploads that the registry has kept. */
const kept = ({ requests }: Pushed) =>
  requests.filter(
    ({ method, path, status }) => method === 'PUT' && path.includes('/uploads/') && status === 201,
  );

const resetAt = (k: number): FaultRule => ({
  service: 'registry',
  every: k,
  next: 1,
  dropConnection: k % 2 === 0 ? 'after' : 'before',
});

it('ends well whichever request of a push has its connection reset, before or after it was performed', async () => {
  const whole = await (stages[0] as PushStage).push();
  expect(whole).toMatchObject({ failure: undefined, notices: [], logins: 1, arrived: true });
  expect(kept(whole)).toHaveLength(3);
  expect(whole.requests.length).toBeGreaterThan(10);
  const free = [...stages];
  const played = inLanes(
    lanes,
    whole.requests.map((_, index) => index + 1),
    async (k) => {
      const stage = free.pop() as PushStage;
      const pushed = await stage.push({ faults: [resetAt(k)] });
      free.push(stage);
      return pushed;
    },
  );
  for (let k = 1; k <= whole.requests.length; k += 1) {
    const { failure, arrived, leftBehind } = await played.of(k);
    expect({ k, failure, arrived, leftBehind }).toEqual({
      k,
      failure: undefined,
      arrived: true,
      leftBehind: false,
    });
  }
}, 120_000);
