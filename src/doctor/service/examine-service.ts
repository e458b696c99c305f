import { failedBy, type Line, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { judgeRollout } from './judge-rollout.js';
import { judgeService } from './judge-service.js';

/** The service, and how it is deployed. */
export async function examineService(patient: Patient): Promise<readonly Line[]> {
  const service = await readOr(patient.service(), (error) =>
    error.code === 'service-not-found'
      ? failedBy('service', error)
      : unknown('service', `The service ${patient.config.target.service}`, error),
  );
  if ('lines' in service) return service.lines;
  return [...judgeService(service.value), ...judgeRollout(service.value, patient.config.update.desiredCount)];
}
