import { type Here, hereOf } from '../iam/resources.js';
import type { Patient } from './patient.js';

/** Where the tasks of the service run; its ARN tells. */
export async function homeOf({ service }: Pick<Patient, 'service'>): Promise<Here> {
  return hereOf((await service()).arn);
}
