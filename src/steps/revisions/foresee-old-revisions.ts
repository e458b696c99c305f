import { ShipError } from '../../errors.js';
import { numberOf, type Succession } from '../../plan/old-revision.js';
import type { Plan, PlannedAction } from '../../plan/plan.js';
import { skipped } from '../../plan/plan.js';
import type { Checked } from '../check.js';
import { notice, type Run } from '../run.js';
import { findOldRevisions } from './find-old-revisions.js';

/** What a run would deregister once its deployment is stable; undefined where it would not look. */
export async function foreseeOldRevisions(
  run: Run,
  checked: Checked,
  plan: Plan,
): Promise<PlannedAction | undefined> {
  const { keepRevisions: keep } = run.config.update;
  if (keep === undefined || plan.actions.every(({ stage }) => stage !== 'watch')) return undefined;
  const registers = plan.actions.some(({ action }) => action === 'register');
  const succession = registers ? newcomer(run, checked, keep) : known(run, checked, keep);
  try {
    const { unused } = await findOldRevisions(run, succession);
    const names = unused.map((arn) => arn.split('/').at(-1)).join(', ');
    if (unused.length === 0) return skipped('revisions', `none of ${succession.family} is to go`);
    const summary = `once the deployment is stable, deregister ${names}`;
    return { stage: 'revisions', action: 'remove', summary, input: unused };
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    notice(run, `Old revisions of ${succession.family} would stay registered: ${error.message}`);
    return skipped('revisions', error.message);
  }
}

/** It will be the newest one itself. */
function newcomer(run: Run, { world, definition }: Checked, keep: number): Succession {
  const family = `${definition.family}`;
  const at = run.ports.clock.now();
  return { family, keep: keep - 1, spared: [world.revision.arn], at, coming: '(the new revision)' };
}

function known(run: Run, { world }: Checked, keep: number): Succession {
  const { arn, definition } = world.asIs ?? world.revision;
  const spared = [arn, world.revision.arn];
  const at = run.ports.clock.now();
  return { family: `${definition.family}`, keep, deployed: numberOf(arn), spared, at, coming: arn };
}
