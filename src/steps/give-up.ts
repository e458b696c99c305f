import { ShipError } from '../errors.js';
import { certainFailure, type RunningTask } from '../watch/certain.js';
import type { Look, OurDeployment } from '../watch/judge.js';
import { diagnoseDeployment } from './diagnose.js';
import { notice, type Run } from './run.js';
import type { Memory } from './watch-memory.js';

/** What a certain failure means for the watch. */
export type GivingUp = 'go-on' | 'stop-waiting';

/**
 * Looks into newly failed tasks; once it is certain that the deployment cannot succeed, does what on-failure says. The
 * diagnosis is taken at once, while the evidence is fresh.
 */
export async function giveUpIfCertain(
  run: Run,
  ours: OurDeployment,
  look: Look,
  memory: Memory,
): Promise<GivingUp> {
  const { onFailure } = run.config.watch;
  const failures = failureCount(ours, look);
  if (onFailure === 'wait' || memory.gaveUp || failures <= memory.examinedFailures) return 'go-on';
  memory.examinedFailures = failures;
  const why = await certainty(run, ours);
  if (why === undefined) return 'go-on';
  memory.gaveUp = true;
  memory.diagnosis ??= diagnoseDeployment(run, ours, undefined);
  if (onFailure === 'stop-waiting') return 'stop-waiting';
  return rollBack(run, memory);
}

/** By the service deployment's circuit breaker, or by deployments[] where there is none. */
function failureCount(ours: OurDeployment, { deployment, service }: Look): number {
  const entry = service?.deployments.find((one) => one.id === ours.id);
  return Math.max(deployment?.circuitBreaker?.failureCount ?? 0, entry?.failedTasks ?? 0);
}

async function certainty(run: Run, ours: OurDeployment): Promise<string | undefined> {
  const { cluster, service } = run.config.target;
  try {
    const [stopped, running] = await Promise.all([
      run.ports.ecs.findStoppedTasks(cluster, service),
      run.ports.ecs.findRunningTasks(cluster, service),
    ]);
    const now = run.ports.clock.now();
    const own = running.filter((task) => task.startedBy === ours.id);
    const alive: RunningTask[] = own.map(({ startedAt, ...task }) =>
      startedAt === undefined ? task : { ...task, runningMs: now - startedAt },
    );
    return certainFailure(
      stopped.filter((task) => task.startedBy === ours.id),
      alive,
    );
  } catch (error) {
    // Not being allowed to look into tasks only means that ECS's own verdict is waited for.
    if (error instanceof ShipError) return undefined;
    throw error;
  }
}

/** ECS may be faster than we are: a deployment that it ends already cannot be stopped, which is as good. */
async function rollBack(run: Run, memory: Memory): Promise<GivingUp> {
  if (memory.sight.arn === undefined) return 'stop-waiting';
  try {
    await run.ports.ecs.stopServiceDeployment(memory.sight.arn, 'ROLLBACK');
    notice(run, 'This deployment cannot succeed, so ecs-ship asked ECS to roll it back.');
    return 'go-on';
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (error.code !== 'permission-denied') return 'go-on';
    notice(run, `${error.message} With it ecs-ship would have rolled back.`);
    return 'stop-waiting';
  }
}
