import { ShipError } from '../../errors.js';
import { judge, type Look, type OurDeployment } from '../../watch/judge.js';
import { hastily, patiently } from '../patiently.js';
import { notice, type Run } from '../run.js';
import { lookAt } from './observe.js';
import type { Ending } from './watch.js';
import type { Memory } from './watch-memory.js';

const stopTypes = { rollback: 'ROLLBACK', stop: 'ABORT' } as const;

/** ECS lists a new deployment within a second or so; longer than this there is no time to wait for it. */
const listing = { looks: 5, pauseMs: 500 };

/**
 * Answers an interrupt: leaves the deployment to ECS, or asks ECS to end it; either way without waiting for that. Looks
 * once more, so that the last word is about what is true now.
 */
export async function cancelDeployment(run: Run, ours: OurDeployment, memory: Memory): Promise<Ending> {
  const { onCancel } = run.config.watch;
  const look = await lastLook(run, ours, memory, onCancel === 'leave' ? 1 : listing.looks);
  const judgement = look?.deployment && judge(ours, look);
  if (judgement?.kind === 'ended') return { verdict: judgement.verdict };
  if (isRollingBack(look)) return { verdict: 'cancelled', left: 'rolling-back' };
  if (onCancel === 'leave' || !(await askToStop(run, memory, stopTypes[onCancel])))
    return { verdict: 'cancelled' };
  return { verdict: 'cancelled', left: 'asked-to-end' };
}

async function lastLook(
  run: Run,
  ours: OurDeployment,
  memory: Memory,
  looks: number,
): Promise<Look | undefined> {
  try {
    for (let left = looks; ; left -= 1) {
      const look = await patiently(run, hastily, () => lookAt(run, ours, memory.sight, false));
      const findable = ours.startsDeployment && memory.sight.permitted;
      if (memory.sight.arn !== undefined || !findable || left <= 1) return look;
      await run.ports.clock.sleep(listing.pauseMs);
    }
  } catch (error) {
    if (error instanceof ShipError) return undefined;
    throw error;
  }
}

function isRollingBack(look: Look | undefined): boolean {
  return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(look?.deployment?.status ?? '');
}

async function askToStop(run: Run, { sight }: Memory, how: 'ROLLBACK' | 'ABORT'): Promise<boolean> {
  if (sight.arn === undefined) {
    const why = sight.permitted ? 'ECS does not list it yet' : 'listing it is not permitted';
    notice(run, `The deployment could not be stopped: ${why}.`);
    return false;
  }
  const { arn } = sight;
  try {
    await patiently(run, hastily, () => run.ports.ecs.stopServiceDeployment(arn, how));
    notice(
      run,
      how === 'ROLLBACK'
        ? 'ECS was asked to roll the deployment back.'
        : 'ECS was asked to stop the deployment.',
    );
    return true;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    notice(run, `The deployment could not be stopped: ${error.message}`);
    return false;
  }
}
