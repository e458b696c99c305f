import { ShipError } from '../../errors.js';
import type { Look, OurDeployment } from '../../watch/judge.js';
import { jittered, throttleFloorMs } from '../../watch/throttle-floor.js';
import { passing, refusesCredentials } from '../passing.js';
import { notice, type Run } from '../run.js';
import { lookAt } from './observe.js';
import type { Memory } from './watch-memory.js';

/** Credentials refused for so long and so often are of no use any more. */
const refused = { ms: 30_000, looks: 7 };

/**
 * Looks once; undefined when AWS did not answer or nobody waits any more, and `gone` when the service has been deleted.
 * No answer never ends a watch by itself; a lasting refusal is passed on with the word that ECS goes on.
 */
export async function lookPatiently(
  run: Run,
  ours: OurDeployment,
  memory: Memory,
  withService: boolean,
): Promise<Look | 'gone' | undefined> {
  try {
    const look = await lookAt(run, ours, memory.sight, withService);
    memory.unanswered = 0;
    memory.refusedSince = undefined;
    memory.rhythm.floorMs = throttleFloorMs(memory.rhythm.floorMs, false);
    return look;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (run.interrupted.aborted) return undefined;
    if (error.code === 'service-not-found') return 'gone';
    if (!passing(error) && !isRefusedBriefly(error, memory, run.ports.clock.now()))
      throw unseen(error, ours, memory);
    noteUnanswered(run, error, memory);
    return undefined;
  }
}

function isRefusedBriefly(error: ShipError, memory: Memory, now: number): boolean {
  if (!refusesCredentials(error)) return false;
  memory.refusedSince ??= now;
  return now - memory.refusedSince < refused.ms || memory.unanswered < refused.looks;
}

/** One look without an answer is nothing to tell of. */
function noteUnanswered(run: Run, error: ShipError, memory: Memory): void {
  const { rhythm } = memory;
  memory.unanswered += 1;
  if (memory.unanswered === 2) notice(run, `${error.message} ecs-ship goes on asking.`);
  if (error.code === 'throttled') rhythm.floorMs = throttleFloorMs(rhythm.floorMs, true);
}

/** We can no longer see how it goes; that says nothing about the deployment. */
function unseen(error: ShipError, ours: OurDeployment, { lastLine }: Memory): ShipError {
  const evidence = [
    `ECS goes on with deployment ${ours.id} without us: how it ends is not known.`,
    ...(lastLine === undefined ? [] : [`last seen: ${lastLine}`]),
  ];
  return new ShipError(error.code, error.message, {
    remedy: error.remedy,
    evidence: [...evidence, ...error.evidence],
    ...(error.docs === undefined ? {} : { docs: error.docs }),
    cause: error,
  });
}

/** Milliseconds until AWS is asked again after looks without an answer. */
export function backOffMs({ ports }: Run, { unanswered, rhythm }: Memory): number {
  const usual = Math.min(500 * 2 ** Math.min(unanswered, 6), 20_000);
  return jittered(rhythm.floorMs === 0 ? usual : rhythm.floorMs, ports.random);
}
