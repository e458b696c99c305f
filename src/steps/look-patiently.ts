import { ShipError } from '../errors.js';
import type { Look, OurDeployment } from '../watch/judge.js';
import { lookAt } from './observe.js';
import { notice, type Run } from './run.js';
import type { Memory } from './watch-memory.js';

/** What AWS says when the same question may be answered a moment later. */
const passing: readonly string[] = ['throttled', 'aws-unreachable', 'aws-unavailable'];

/**
 * Looks once; undefined when AWS did not answer (or nobody waits any more), which never ends a watch by itself, and
 * `gone` when the service has been deleted. Any other refusal is passed on with the word that ECS goes on.
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
    return look;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (run.interrupted.aborted) return undefined;
    if (error.code === 'service-not-found') return 'gone';
    if (!passing.includes(error.code)) throw unseen(error, ours, memory);
    if (memory.unanswered === 0) notice(run, `${error.message} ecs-ship goes on asking.`);
    memory.unanswered += 1;
    return undefined;
  }
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

/** Milliseconds until AWS is asked again after so many looks without an answer. */
export function backOffMs(unanswered: number): number {
  return Math.min(1000 * 2 ** Math.min(unanswered, 5), 20_000);
}
