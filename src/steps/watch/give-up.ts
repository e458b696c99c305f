import { ShipError } from '../../errors.js';
import { certainFailure, type RunningTask } from '../../watch/certain.js';
import type { Look, OurDeployment } from '../../watch/judge.js';
import { failedTasks } from '../../watch/phase.js';
import type { ServiceTask, StoppedTask } from '../../watch/rollout.js';
import { passing, refusesCredentials } from '../passing.js';
import { briefly, patiently } from '../patiently.js';
import { notice, type Run } from '../run.js';
import { diagnoseDeployment } from './diagnose.js';
import { elapsedMs } from './rhythm.js';
import type { Memory } from './watch-memory.js';

/** What a certain failure means for the watch. */
export type GivingUp = 'go-on' | 'stop-waiting';

/** After each look into the tasks the next one waits longer, in milliseconds: a crash loop goes on for hours. */
const pauses = { first: 3000, growth: 1.4, longest: 60_000 };

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
  if (onFailure === 'wait' || memory.gaveUp || !isWorthALook(run, failedTasks(ours, look), memory))
    return 'go-on';
  const why = await certainty(run, ours, memory);
  if (why === undefined) return 'go-on';
  memory.gaveUp = true;
  memory.diagnosis ??= diagnoseDeployment(run, ours, undefined);
  if (onFailure === 'stop-waiting') return 'stop-waiting';
  return rollBack(run, memory);
}

function isWorthALook(run: Run, failures: number, memory: Memory): boolean {
  const { examined } = memory;
  const now = run.ports.clock.now();
  if (failures <= examined.failures || now < examined.againAt) return false;
  const pause = pauses.first * pauses.growth ** examined.times;
  memory.examined = {
    failures,
    times: examined.times + 1,
    againAt: now + Math.min(pause, pauses.longest),
  };
  return true;
}

async function certainty(run: Run, ours: OurDeployment, memory: Memory): Promise<string | undefined> {
  const { cluster, service } = run.config.target;
  const { ecs } = run.ports;
  try {
    memory.sight.asked += 2;
    const all = await ecs.findStoppedTasks(cluster, service);
    const stopped = all.filter((task) => task.startedBy === ours.id);
    if (certainFailure(stopped, []) === undefined) return undefined;
    memory.sight.asked += 2;
    const running = await ecs.findRunningTasks(cluster, service);
    const own = running.filter((task) => task.startedBy === ours.id);
    return certainFailure(stopped, alive(own, awsNow(run, ours, stopped, memory)));
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    // Not being allowed to look into tasks only means that ECS's own verdict is waited for.
    if (error.code !== 'permission-denied') memory.examined = { ...memory.examined, failures: 0 };
    return undefined;
  }
}

/** AWS's clock as far as its own stamps tell: ours may be wrong by any amount. */
function awsNow(run: Run, ours: OurDeployment, stopped: readonly StoppedTask[], memory: Memory): number {
  const reckoned = ours.createdAt + elapsedMs(ours, memory, run.ports.clock.now());
  return Math.max(reckoned, ...stopped.map(({ stoppedAt = 0 }) => stoppedAt));
}

function alive(tasks: readonly ServiceTask[], now: number): readonly RunningTask[] {
  return tasks.map(({ startedAt, healthStatus }) => ({
    ...(healthStatus === undefined ? {} : { healthStatus }),
    ...(startedAt === undefined ? {} : { runningMs: now - startedAt }),
  }));
}

/** ECS may be faster than we are: a deployment that it ends already cannot be stopped, which is as good. */
async function rollBack(run: Run, memory: Memory): Promise<GivingUp> {
  const { arn } = memory.sight;
  if (arn === undefined) return 'stop-waiting';
  try {
    await patiently(run, briefly, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
    notice(run, 'This deployment cannot succeed, so ecs-ship asked ECS to roll it back.');
    return 'go-on';
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    // The next failed task is another occasion to ask.
    if (passing(error) || refusesCredentials(error)) memory.gaveUp = false;
    if (error.code !== 'permission-denied') return 'go-on';
    notice(run, `${error.message} With it ecs-ship would have rolled back.`);
    return 'stop-waiting';
  }
}
