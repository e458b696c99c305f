import type { Diagnosis } from '../../outcome.js';
import { diagnose } from '../../watch/diagnose.js';
import type { OurDeployment } from '../../watch/judge.js';
import type { Run } from '../run.js';
import { gatherEvidence } from './gather-evidence.js';

/** Gathers the evidence that is needed and names the cause; `timedOut` when it was not ECS that ended the watch. */
export async function diagnoseDeployment(
  run: Run,
  ours: OurDeployment,
  reason: string | undefined,
  timedOut = false,
): Promise<Diagnosis> {
  return diagnose({ ...(await gatherEvidence(run, ours, reason)), timedOut });
}
