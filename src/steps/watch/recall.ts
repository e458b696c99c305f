import { ShipError } from '../../errors.js';
import type { OurDeployment } from '../../watch/judge.js';
import { otherFailed } from '../../watch/other-failed.js';
import { type FailedService, recalledFor } from '../company.js';
import { passing, refusesCredentials } from '../passing.js';
import { briefly, patiently } from '../patiently.js';
import { notice, type Run } from '../run.js';
import type { Ending } from './watch.js';
import type { Memory } from './watch-memory.js';

/** What wakes a watch: an interrupt, or the failure of another service as long as that is news. */
export function waking({ interrupted, company }: Run, { recall }: Memory): AbortSignal {
  return company === undefined || recall.heard ? interrupted : AbortSignal.any([interrupted, company.recall]);
}

/**
 * Once another service has failed and all are to go back: has ECS roll our deployment back, which is then followed to its end.
 * An ending says that this cannot be asked of ECS.
 */
export async function answerRecall(
  run: Run,
  ours: OurDeployment,
  memory: Memory,
): Promise<Ending | undefined> {
  const failed = recalledFor(run);
  if (failed === undefined) return undefined;
  memory.recall.heard = true;
  const mayAsk = ours.startsDeployment && run.known.updated === true;
  if (!mayAsk || memory.recall.asked || memory.gaveUp) return undefined;
  const { arn, permitted } = memory.sight;
  if (arn === undefined) return permitted ? undefined : standing(run, failed);
  return (await rollBack(run, arn, failed, memory)) ? undefined : standing(run, failed);
}

/** It is still under way; whoever follows us takes it back by an update. */
function standing(run: Run, failed: FailedService): Ending {
  return { verdict: 'failed', diagnosis: otherFailed(failed, run.config.target.service) };
}

/** False where ecs-ship is not allowed to; a deployment that has ended meanwhile tells so at the next look. */
async function rollBack(run: Run, arn: string, { name }: FailedService, memory: Memory): Promise<boolean> {
  memory.recall.asked = true;
  try {
    await patiently(run, briefly, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
    notice(run, `${name} failed, so ecs-ship asked ECS to roll this deployment back as well.`);
    return true;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (passing(error) || refusesCredentials(error)) memory.recall.asked = false;
    if (error.code !== 'permission-denied') return true;
    notice(run, `${error.message} With it ecs-ship would have had ECS roll this deployment back.`);
    return false;
  }
}

/** A rollback that was asked for because of another service has no cause of its own. */
export function withRecall(run: Run, ending: Ending, { recall }: Memory): Ending {
  const failed = recalledFor(run);
  if (!recall.asked || failed === undefined || ending.verdict !== 'rolled-back') return ending;
  return { ...ending, diagnosis: otherFailed(failed, run.config.target.service) };
}
