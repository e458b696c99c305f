import { decideRollout, type RolloutSnapshot } from '../../../src/emulator/engine/decide-rollout.js';
import { rolloutLimits } from '../../../src/emulator/engine/rollout-limits.js';
import { seeded } from './seeded.js';

const STATES = { s: 'starting', w: 'waiting', h: 'healthy', u: 'unhealthy' } as const;

/** `hh` → two healthy tasks, named by prefix and place. */
function tasks(letters: string, prefix: string) {
  return [...letters].map((letter, at) => ({
    id: `${prefix}${at + 1}`,
    state: STATES[letter as keyof typeof STATES],
  }));
}

function snapshot(primary: string, old: string, rest: Partial<RolloutSnapshot> = {}): RolloutSnapshot {
  return {
    desired: 2,
    limits: { minimum: 2, maximum: 4 },
    inProgress: true,
    canStart: true,
    halted: false,
    stopping: 0,
    canReplaceOld: false,
    cleansUp: false,
    primary: tasks(primary, 'new'),
    old: tasks(old, 'old'),
    ...rest,
  };
}

const NOTHING = { start: 0, startOld: 0, stopForScaling: [], stopUnhealthy: [], blocked: false };

describe('decideRollout', () => {
  it.each<[string, RolloutSnapshot, object]>([
    ['starts all new tasks where the maximum has room', snapshot('', 'hh'), { start: 2 }],
    ['waits for new tasks to be healthy', snapshot('sw', 'hh'), {}],
    ['stops one old task per healthy new one', snapshot('hw', 'hh'), { stopForScaling: ['old1'] }],
    ['stops the last old tasks', snapshot('hh', 'hh'), { stopForScaling: ['old1', 'old2'] }],
    ['does nothing when all is well', snapshot('hh', '', { inProgress: false }), {}],
    [
      'stops old tasks first where there is no room',
      snapshot('', 'hh', { limits: { minimum: 1, maximum: 2 } }),
      { stopForScaling: ['old1'] },
    ],
    [
      'starts only what fits under the maximum',
      snapshot('', 'hh', { limits: { minimum: 2, maximum: 3 } }),
      { start: 1 },
    ],
    [
      'stops old tasks that do not serve before those that do, and these only above the minimum',
      snapshot('', 'hhw', { desired: 3, limits: { minimum: 2, maximum: 3 } }),
      { stopForScaling: ['old3'] },
    ],
    [
      'replaces a sick new task at once while rolling out',
      snapshot('hu', 'h', { limits: { minimum: 1, maximum: 4 } }),
      { start: 1, stopUnhealthy: ['new2'] },
    ],
    ['starts the replacement first once settled', snapshot('hu', '', { inProgress: false }), { start: 1 }],
    [
      'stops the sick task when its replacement serves',
      snapshot('huh', '', { inProgress: false }),
      { stopUnhealthy: ['new2'] },
    ],
    [
      'stops the sick task first where the maximum has no room for both',
      snapshot('hu', '', { inProgress: false, limits: { minimum: 1, maximum: 2 } }),
      { start: 1, stopUnhealthy: ['new2'] },
    ],
    ['starts nothing while backing off', snapshot('', 'hh', { canStart: false }), {}],
    [
      'leaves everything as it is after a failure without rollback',
      snapshot('h', 'hh', { canStart: false, halted: true, inProgress: false }),
      {},
    ],
    [
      'stops what is sick after such a failure, and lets the old revision alone replace it',
      snapshot('uw', 'hu', { canStart: false, halted: true, inProgress: false, canReplaceOld: true }),
      { stopUnhealthy: ['new1', 'old2'], startOld: 1 },
    ],
    [
      'stops a sick task that is above a lowered maximum',
      snapshot('hhu', '', { inProgress: false, limits: { minimum: 2, maximum: 2 } }),
      { stopUnhealthy: ['new3'] },
    ],
    [
      'scales the old tasks in after such a failure',
      snapshot('', 'hhh', { canStart: false, halted: true, inProgress: false }),
      { stopForScaling: ['old1'] },
    ],
    [
      'comes back under a maximum that scaling has lowered',
      snapshot('hhww', 'h', { desired: 4, limits: { minimum: 2, maximum: 4 } }),
      { stopForScaling: ['old1'] },
    ],
    [
      'takes new tasks that do not serve yet where the old ones are at the minimum',
      snapshot('ww', 'hh', { desired: 2, limits: { minimum: 2, maximum: 3 } }),
      { stopForScaling: ['new2'] },
    ],
    [
      'says so when the limits allow no step',
      snapshot('', 'h', { desired: 1, limits: { minimum: 1, maximum: 1 } }),
      { blocked: true },
    ],
    [
      'does not call it blocked while a task is on its way out',
      snapshot('', 'h', { desired: 1, limits: { minimum: 1, maximum: 1 }, stopping: 1 }),
      {},
    ],
    [
      'scales in the youngest, those that do not serve first',
      snapshot('hhws', '', { inProgress: false }),
      { stopForScaling: ['new4', 'new3'] },
    ],
    [
      'lets the old revision replace what it has lost, as far as the minimum asks for it',
      snapshot('ww', 'h', { canReplaceOld: true }),
      { startOld: 1 },
    ],
    [
      'lets it replace what is sick, too',
      snapshot('ww', 'hu', { canReplaceOld: true }),
      { startOld: 1, stopUnhealthy: ['old2'] },
    ],
    [
      'lets it replace nothing that healthy new tasks make up for',
      snapshot('hw', 'h', { canReplaceOld: true }),
      {},
    ],
    [
      'lets it replace nothing where the maximum has no room',
      snapshot('', 'h', {
        desired: 2,
        limits: { minimum: 2, maximum: 2 },
        canReplaceOld: true,
      }),
      { start: 1 },
    ],
    [
      'cleans up old tasks whatever new ones are missing',
      snapshot('h', 'hh', { limits: { minimum: 1, maximum: 4 }, cleansUp: true }),
      { start: 1, stopForScaling: ['old1', 'old2'] },
    ],
    [
      'stops everything at a desired count of 0',
      snapshot('h', 'hh', { desired: 0, limits: { minimum: 0, maximum: 0 } }),
      { stopForScaling: ['old1', 'old2', 'new1'] },
    ],
  ])('%s', (_, given, actions) => {
    expect(decideRollout(given)).toEqual({ ...NOTHING, ...actions });
  });
});

describe('decideRollout, whatever the snapshot', () => {
  const random = seeded(42);
  const below = (limit: number) => Math.floor(random() * limit);
  const letters = () => Array.from({ length: below(6) }, () => 'swhu'[below(4)]).join('');

  it('never takes healthy tasks below the minimum nor starts above the maximum', () => {
    for (let i = 0; i < 5_000; i++) {
      const desired = below(6);
      const minimumHealthyPercent = below(5) * 25;
      const maximumPercent = 100 + below(5) * 25;
      const given = snapshot(letters(), letters(), {
        desired,
        limits: rolloutLimits(desired, { minimumHealthyPercent, maximumPercent }),
        inProgress: random() < 0.5,
        halted: random() < 0.2,
        canStart: random() < 0.7,
        canReplaceOld: random() < 0.5,
        cleansUp: random() < 0.2,
      });
      const all = [...given.primary, ...given.old];
      const { start, startOld, stopForScaling, stopUnhealthy } = decideRollout(given);
      const stopped = new Set([...stopForScaling, ...stopUnhealthy]);
      expect(stopped.size).toBe(stopForScaling.length + stopUnhealthy.length);
      const left = all.filter(({ id }) => !stopped.has(id));
      const healthy = (tasks: typeof all) => tasks.filter(({ state }) => state === 'healthy').length;
      expect(healthy(left)).toBeGreaterThanOrEqual(Math.min(healthy(all), given.limits.minimum));
      const started = start + startOld;
      if (started > 0) expect(left.length + started).toBeLessThanOrEqual(given.limits.maximum);
    }
  });
});
