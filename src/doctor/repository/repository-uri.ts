import { ShipError } from '../../errors.js';
import { homeOf } from '../home.js';
import type { Patient } from '../patient.js';

/** Of a repository that is still to be created, or may not be looked at, the URI that ECR gives to one of that name. */
export async function repositoryUriOf(
  patient: Pick<Patient, 'config' | 'service' | 'repository'>,
): Promise<string> {
  const found = await patient.repository().catch((error: unknown) => {
    if (!(error instanceof ShipError)) throw error;
    return undefined;
  });
  if (found !== undefined) return found.uri;
  const { partition, region, account } = await homeOf(patient);
  const suffix = partition === 'aws-cn' ? '.cn' : '';
  return `${account}.dkr.ecr.${region}.amazonaws.com${suffix}/${patient.config.image.repository}`;
}
