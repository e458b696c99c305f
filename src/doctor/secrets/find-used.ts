import { ShipError } from '../../errors.js';
import type { Patient } from '../patient.js';
import type { SecretUse } from './secret-uses.js';

/** What is known of a secret or a parameter besides its value. */
export interface FoundSecret {
  readonly isDeleted: boolean;
  readonly kmsKey?: string;
}

/** One use, and what was found; an error where looking was refused. */
export interface UsedSecret {
  readonly use: SecretUse;
  readonly found: FoundSecret | undefined;
  readonly error?: ShipError;
}

/** Looks for each, where it lies: secrets one by one, parameters of a region in one request. */
export async function findUsed(patient: Patient, uses: readonly SecretUse[]): Promise<readonly UsedSecret[]> {
  const home = await patient.region();
  const elsewhere = ({ region }: SecretUse) => (region === home ? undefined : region);
  const regions = [...new Set(uses.filter(({ kind }) => kind === 'parameter').map(elsewhere))];
  const lists = new Map(regions.map((region) => [region, namesOf(patient, uses, region, elsewhere)]));
  return Promise.all(
    uses.map((use) =>
      attempt(use, async () => {
        if (use.kind === 'secret') return patient.secret(use.arn, elsewhere(use));
        const list = await lists.get(elsewhere(use));
        const found = list?.find(({ name }) => name.replace(/^\//, '') === use.name);
        return found && { isDeleted: false, ...(found.kmsKey === undefined ? {} : { kmsKey: found.kmsKey }) };
      }),
    ),
  );
}

/** An ARN does not tell whether the name has a slash before it. */
function namesOf(
  { parameters }: Patient,
  uses: readonly SecretUse[],
  region: string | undefined,
  regionOf: (use: SecretUse) => string | undefined,
) {
  const its = uses.filter((use) => use.kind === 'parameter' && regionOf(use) === region);
  const names = its.flatMap(({ name }) => (name.includes('/') ? [`/${name}`] : [name, `/${name}`]));
  return parameters([...new Set(names)].sort().join('\n'), region);
}

async function attempt(use: SecretUse, look: () => Promise<FoundSecret | undefined>): Promise<UsedSecret> {
  try {
    return { use, found: await look() };
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    return { use, found: undefined, error };
  }
}
