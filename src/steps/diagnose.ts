import type { Diagnosis, Verdict } from '../outcome.js';
import { diagnose } from '../watch/diagnose.js';
import type { OurDeployment } from '../watch/judge.js';
import { gatherEvidence } from './gather-evidence.js';
import type { Run } from './run.js';

/** Gathers the evidence that is needed for the verdict and names the cause. */
export async function diagnoseDeployment(
  run: Run,
  ours: OurDeployment,
  reason: string | undefined,
  verdict?: Verdict,
): Promise<Diagnosis> {
  if (verdict === 'superseded') return superseded(reason);
  return diagnose(await gatherEvidence(run, ours, reason));
}

function superseded(reason: string | undefined): Diagnosis {
  return {
    id: 'superseded',
    cause: `A newer deployment took over before ours was done${reason === undefined ? '.' : `: ${reason}`}`,
    evidence: [],
    remedy: 'Follow the newer one; let pipelines queue (concurrency or resource_group) to avoid this.',
  };
}
