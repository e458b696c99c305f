import type { ReportEvent } from '../../src/report/report-event.js';
import { Storyteller } from '../../src/report/story.js';
import type { RolloutView } from '../../src/watch/rollout-view.js';
import { start } from './record.js';

const rollout = (at: number, view: Partial<RolloutView>): ReportEvent => ({
  ...{ kind: 'rollout', at, stage: 'watch' },
  view: { to: 'web:2', failed: 0, ...view },
});
const ended = (at: number, result: 'done' | 'skipped' | 'failed'): ReportEvent => ({
  ...{ kind: 'stage-ended', at, stage: 'watch', result, summary: '', durationMs: 1 },
});
const counts = (running: number) => ({ requested: 2, running, pending: 2 - running });

function tell(...events: readonly ReportEvent[]) {
  const teller = new Storyteller();
  for (const event of events) teller.hear(event);
  return teller.tell();
}

describe('Storyteller', () => {
  it('tells a rolling update from its looks, each phase up to the next', () => {
    const { stages, phases } = tell(
      start('watch', 100),
      rollout(100, { counts: counts(0) }),
      rollout(130, { counts: counts(1) }),
      rollout(160, { counts: counts(2), oldRunning: 2 }),
      rollout(190, { counts: counts(2), oldRunning: 0 }),
      rollout(220, { stage: 'SUCCESSFUL' }),
      ended(221, 'done'),
    );
    expect(stages).toEqual([{ name: 'watch', from: 100, to: 221, isBad: false }]);
    expect(phases).toEqual([
      { name: 'starts tasks', from: 100, to: 160, isBad: false },
      { name: 'stops old tasks', from: 160, to: 190, isBad: false },
      { name: 'has to prove healthy', from: 190, to: 221, isBad: false },
    ]);
  });

  it('marks failed tasks and the rollback', () => {
    const { stages, phases } = tell(
      start('watch', 0),
      rollout(10, { counts: counts(1), failed: 2 }),
      rollout(20, { stage: 'ROLLBACK_IN_PROGRESS', counts: counts(1), failed: 3 }),
      ended(30, 'failed'),
    );
    expect(stages[0]?.isBad).toBe(true);
    expect(phases).toEqual([
      { name: 'replaces failed tasks', from: 10, to: 20, isBad: true },
      { name: 'rolls back', from: 20, to: 30, isBad: true },
    ]);
  });

  it('names baking, shifting, a hook, and a stage that it does not know', () => {
    const stages = ['PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'A_NEW_STAGE'];
    const { phases } = tell(
      ...stages.map((stage, at) => rollout(at, { stage })),
      rollout(9, { stage: 'BAKE_TIME', waitsFor: 'somebody' }),
    );
    expect(phases.map(({ name }) => name)).toEqual([
      'shifts traffic',
      'bakes',
      'a new stage',
      'waits for a hook',
    ]);
  });

  it('leaves out a stage that had nothing to do, and begins one whose start nobody told', () => {
    expect(tell(start('watch', 5), ended(9, 'skipped')).stages).toEqual([]);
    expect(tell(ended(9, 'done')).stages).toEqual([{ name: 'watch', from: 8, to: 9, isBad: false }]);
  });

  it('keeps ECS’s events by their own time, the newest of many, and no line of ours', () => {
    const line = (at: number, happenedAt?: number): ReportEvent => ({
      ...{ kind: 'stage-progress', at, stage: 'watch', line: `line ${at}` },
      ...(happenedAt === undefined ? {} : { happenedAt }),
    });
    const { events, olderEvents } = tell(
      line(1),
      ...Array.from({ length: 45 }, (_, at) => line(at, 1000 - at)),
    );
    expect([events.length, olderEvents]).toEqual([40, 5]);
    expect(events[0]).toEqual({ at: 956, message: 'line 44' });
  });

  it('stays bounded however long a rollout flaps', () => {
    const looks = Array.from({ length: 500 }, (_, at) =>
      rollout(at, { counts: counts(at % 2), failed: at % 2 }),
    );
    const { phases } = tell(...looks, ...looks.map((_, at) => rollout(500 + at, { stage: `STAGE_${at}` })));
    expect(phases).toHaveLength(24);
    expect(phases.at(-1)?.to).toBe(999);
  });
});
