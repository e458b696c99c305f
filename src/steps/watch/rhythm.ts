import { ShipError } from '../../errors.js';
import { due } from '../../watch/due.js';
import { expectation } from '../../watch/expectation.js';
import type { Judgement, Look, OurDeployment } from '../../watch/judge.js';
import { nextLookMs, type Span } from '../../watch/pacing.js';
import { type Phase, phaseOf } from '../../watch/phase.js';
import { untilNextRequestMs } from '../../watch/request-budget.js';
import { jittered, spread } from '../../watch/throttle-floor.js';
import type { Run } from '../run.js';
import type { Memory } from './watch-memory.js';

/** What a watch remembers of the rollout's course, to know when to look again. */
export interface Rhythm {
  phase: Phase;
  /** When the phase began at the earliest and at the latest: milliseconds since the deployment's creation. */
  began: Span;
  /** ECS keeps old tasks until the new ones are healthy: once it gives them up, the new ones are. */
  keepsOld: boolean;
  /** When the last look was answered, counted likewise. */
  lookedMs: number;
  /** No interval is shorter: what throttling forces, in milliseconds. */
  floorMs: number;
}

export function newRhythm(): Rhythm {
  return { phase: 'unknown', began: { from: 0, until: 0 }, keepsOld: false, lookedMs: 0, floorMs: 0 };
}

/** A start seen less exactly than this is asked for, when the end is reckoned from it. */
const inexactMs = 3000;

/** Milliseconds since our deployment was created; AWS's clock and ours are never compared. */
export function elapsedMs(ours: OurDeployment, memory: Memory, now: number): number {
  return now - memory.startedAt + (ours.ageMs ?? 0);
}

/** Notes what phase a look shows, and when it began. */
export async function noteCourse(
  run: Run,
  ours: OurDeployment,
  look: Look,
  judgement: Judgement,
  memory: Memory,
): Promise<void> {
  const { rhythm } = memory;
  const elapsed = elapsedMs(ours, memory, run.ports.clock.now());
  const phase = phaseOf(ours, look, judgement, rhythm.keepsOld);
  if (phase === 'finishing') rhythm.keepsOld = (look.deployment?.source?.requested ?? 0) > 0;
  if (phase === 'starting') rhythm.keepsOld = false;
  if (phase !== rhythm.phase && phase !== 'unknown') {
    rhythm.began = { from: rhythm.lookedMs, until: elapsed };
    if (phase === 'finishing') await askForStart(run, ours, memory);
    rhythm.phase = phase;
  }
  rhythm.lookedMs = elapsed;
}

/** When the last of the new tasks started, by two stamps of AWS's own clock; only where ECS counts from then. */
async function askForStart(run: Run, ours: OurDeployment, { rhythm, sight }: Memory): Promise<void> {
  const { from, until } = rhythm.began;
  if (until - from <= inexactMs || ours.health?.settleMs === undefined) return;
  sight.asked += 2;
  try {
    const { cluster, service } = run.config.target;
    const tasks = await run.ports.ecs.findRunningTasks(cluster, service);
    const starts = tasks.filter((task) => task.startedBy === ours.id).flatMap((task) => task.startedAt ?? []);
    const last = Math.max(...starts) - ours.createdAt;
    if (last >= from - 1000 && last <= until + 1000) rhythm.began = { from: last, until: last };
  } catch (error) {
    // Without it the end is only reckoned less exactly.
    if (!(error instanceof ShipError)) throw error;
  }
}

/** Milliseconds to sleep before the next look. */
export function pauseMs(run: Run, ours: OurDeployment, memory: Memory): number {
  const { rhythm, deployment, sight } = memory;
  const now = run.ports.clock.now();
  const elapsed = elapsedMs(ours, memory, now);
  const { settleMs, checkMs } = ours.health ?? {};
  const wanted = nextLookMs({
    elapsedMs: elapsed,
    phase: rhythm.phase,
    inPhaseMs: elapsed - rhythm.began.until,
    startedMs: rhythm.began.from,
    checkMs,
    due: due(rhythm.phase, rhythm.began, { settleMs, bakeMs: deployment?.bakeMs }),
    expected: expectation(sight.history),
  });
  const affordable = untilNextRequestMs(sight.asked, now - memory.startedAt, isEnding(rhythm.phase));
  const pause = Math.max(wanted, affordable, rhythm.floorMs);
  return (rhythm.floorMs === 0 ? spread : jittered)(pause, run.ports.random);
}

/** Whatever comes next is the end. */
function isEnding(phase: Phase): boolean {
  return phase === 'draining' || phase === 'restoring';
}
