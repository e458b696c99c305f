import { formatDurationOption } from '../../config/parse/format-duration.js';
import { ShipError } from '../../errors.js';
import { tasks } from '../../plan/service-verbs/scale-change.js';
import { briefly, patiently } from '../patiently.js';
import { type Run, runStage } from '../run.js';
import type { Ending } from '../watch/watch.js';
import { countChanged } from './count-changed.js';
import { readIfThere } from './find-service.js';

interface Look {
  /** The service's desired count; undefined once it is gone. */
  readonly desired: number | undefined;
  /** Tasks that run, or are about to. */
  readonly running: number;
  /** Tasks that were told to stop and have not yet. */
  readonly stopping: number;
  readonly isDraining: boolean;
}

/** Pauses between two looks, in milliseconds: a container has 30 seconds to stop where nothing else is said. */
const pauses = { first: 2000, growth: 1.3, longest: 10_000 };

/** Waits until no task of the service is left and, where it is being deleted, until it is gone. */
export async function awaitStopped(run: Run, goal: 'stopped' | 'deleted'): Promise<Ending> {
  return runStage(run, 'watch', async (voice) => {
    const { clock } = run.ports;
    const startedAt = clock.now();
    let line = '';
    let wasWanted = false;
    for (let pause = pauses.first; ; pause = Math.min(pause * pauses.growth, pauses.longest)) {
      const look = await lookAt(run);
      if (look === 'interrupted') return { fact: interrupted(run), summary: 'interrupted', failed: true };
      wasWanted ||= look.desired === 0;
      const ending = endingOf(run, goal, look, wasWanted) ?? lateOrGone(run, look, startedAt);
      if (ending !== undefined)
        return { fact: ending, summary: summaryOf(ending, look), failed: ending.verdict !== 'stable' };
      if (lineOf(look) !== line) voice.progress(lineOf(look));
      line = lineOf(look);
      await clock.sleep(
        Math.min(pause, startedAt + run.config.watch.timeoutMs - clock.now()),
        run.interrupted,
      );
    }
  });
}

/** An interrupt ends a look as well; what ECS was asked to do it goes on doing. */
async function lookAt(run: Run): Promise<Look | 'interrupted'> {
  try {
    const now = await readIfThere(run);
    if (now === undefined) return { desired: undefined, running: 0, stopping: 0, isDraining: false };
    const { desired, running, pending, status } = now;
    const stopping = await countStopping(run);
    return { desired, running: running + pending, stopping, isDraining: status === 'DRAINING' };
  } catch (error) {
    if (error instanceof ShipError && run.interrupted.aborted) return 'interrupted';
    throw error;
  }
}

/** Tasks that ECS no longer counts as running may still be at it; without the permission to look they are not waited for. */
async function countStopping(run: Run): Promise<number> {
  const { cluster, service } = run.config.target;
  try {
    const ordered = await patiently(run, briefly, () => run.ports.ecs.findStoppedTasks(cluster, service));
    return ordered.filter(({ stoppedAt }) => stoppedAt === undefined).length;
  } catch (error) {
    const isGone = error instanceof ShipError && /ServiceNotFound|ServiceNotActive/.test(error.message);
    if (isGone || (error instanceof ShipError && error.code === 'permission-denied')) return 0;
    throw error;
  }
}

function interrupted({ config }: Run): Ending {
  const { service } = config.target;
  return {
    verdict: 'cancelled',
    headline: `Interrupted; ECS goes on stopping the tasks of ${service} without us.`,
  };
}

/** An older read than our update may still show the old count: only after ours was seen is another one somebody's. */
function endingOf(run: Run, goal: 'stopped' | 'deleted', look: Look, wasWanted: boolean): Ending | undefined {
  const { service } = run.config.target;
  if (look.desired === undefined)
    return { verdict: 'stable', headline: `${service} is deleted, and its tasks have stopped.` };
  if (goal === 'deleted') return undefined;
  if (wasWanted && look.desired > 0) return countChanged(service, 0, look.desired);
  const isOver = look.desired === 0 && look.running === 0 && look.stopping === 0;
  return isOver
    ? { verdict: 'stable', headline: `${service} is stopped: none of its tasks runs.` }
    : undefined;
}

function lateOrGone(run: Run, look: Look, startedAt: number): Ending | undefined {
  const { service } = run.config.target;
  if (run.interrupted.aborted) return interrupted(run);
  const { timeoutMs } = run.config.watch;
  if (run.ports.clock.now() - startedAt < timeoutMs) return undefined;
  const left = look.running + look.stopping;
  return {
    verdict: 'timed-out',
    headline: `${service} is not stopped yet; ECS goes on without us.`,
    diagnosis: {
      id: 'tasks-not-stopped',
      cause: `${tasks(left)} of ${service} had not stopped after ${formatDurationOption(timeoutMs)}.`,
      evidence: [lineOf(look)],
      remedy: 'Look at the tasks: a container has its stopTimeout to end, a target its deregistration delay.',
    },
  };
}

function lineOf({ running, stopping, isDraining }: Look): string {
  const counts = [`${running} running`, `${stopping} stopping`].join(', ');
  return isDraining ? `${counts} (the service is being deleted)` : counts;
}

function summaryOf({ verdict }: Ending, look: Look): string {
  return verdict === 'stable' ? 'no task is left' : `${verdict}: ${lineOf(look)}`;
}
