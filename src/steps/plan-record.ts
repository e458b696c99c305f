import { randomBytes } from 'node:crypto';
import { ShipError } from '../errors.js';
import { fingerprintOf } from '../plan/fingerprint.js';
import { planBasis } from '../plan/plan-basis.js';
import type { SavedService } from '../plan/saved-plan.js';
import type { Checked } from './check.js';
import type { Foreseen } from './foresee.js';
import type { Run } from './run.js';

/** The plan as it is saved. Throws for a source that cannot be told again. */
export function planRecord(run: Run, checked: Checked, foreseen: Foreseen): SavedService {
  const { source } = checked;
  if (source !== undefined && source.git === undefined && source.tag.commit === undefined) {
    throw new ShipError('source-not-found', 'A plan of files that are in no git work tree cannot be saved.', {
      remedy:
        'Plan from a checkout with a commit, or leave --out out: nobody could tell whether the files are the same.',
    });
  }
  const salt = randomBytes(16).toString('hex');
  return {
    plan: foreseen.plan,
    basis: planBasis(checked),
    fingerprint: fingerprintOf(hiddenOf(run, foreseen), salt),
  };
}

/** Everything with its values: it is hashed, and goes no further. */
export function hiddenOf({ config }: Run, { definitions }: Foreseen): unknown {
  // Where an option was set makes no difference.
  const { places: _, ...options } = config;
  return { options, definitions };
}
