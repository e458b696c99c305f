import type { Diagnosis } from '../../outcome.js';
import { diagnose } from '../../watch/diagnose.js';
import type { OurDeployment } from '../../watch/judge.js';
import type { Run } from '../run.js';
import { gatherEvidence } from './gather-evidence.js';
import { settingPlace } from './setting-place.js';

/** Gathers the evidence that is needed and names the cause; `timedOut` when it was not ECS that ended the watch. */
export async function diagnoseDeployment(
  run: Run,
  ours: OurDeployment,
  reason: string | undefined,
  timedOut = false,
): Promise<Diagnosis> {
  const evidence = await gatherEvidence(run, ours, reason);
  const found = diagnose({ ...evidence, timedOut });
  const setting = await settingPlace(run, found.id, evidence);
  return setting === undefined ? found : { ...found, evidence: [setting, ...found.evidence], setting };
}
