import type { Here } from '../../iam/resources.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { Patient } from '../patient.js';
import type { ExecutionNeed } from '../roles/execution-needs.js';
import { findUsed } from './find-used.js';
import { secretUses } from './secret-uses.js';

/**
 * What is encrypted with a key of one's own has to be decrypted by the execution role. An alias names no resource of a policy,
 * and is left out; so is what may not be read.
 */
export async function keyNeeds(
  patient: Patient,
  definition: JsonObject,
  home: Here,
): Promise<readonly ExecutionNeed[]> {
  const used = await findUsed(patient, secretUses(definition, home)).catch(() => []);
  const keys = used.flatMap(({ found, use }) => {
    const { kmsKey } = found ?? {};
    if (kmsKey === undefined || /alias\//.test(kmsKey)) return [];
    return [
      kmsKey.startsWith('arn:')
        ? kmsKey
        : `arn:${home.partition}:kms:${use.region}:${use.account}:key/${kmsKey}`,
    ];
  });
  return [...new Set(keys)].map((resource) => ({ what: 'secrets', actions: ['kms:Decrypt'], resource }));
}
