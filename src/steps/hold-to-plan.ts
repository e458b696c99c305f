import { isSameFingerprint } from '../plan/fingerprint.js';
import { outdatedPlan } from '../plan/outdated-plan.js';
import { planBasis } from '../plan/plan-basis.js';
import { planDifferences } from '../plan/plan-differences.js';
import type { Checked } from './check.js';
import type { Foreseen } from './foresee.js';
import { hiddenOf } from './plan-record.js';
import type { Run } from './run.js';
import type { World } from './world.js';

/** Throws `plan-outdated` where anything that the saved plan rests on, or would do, is otherwise now. */
export function holdToPlan(run: Run, checked: Checked, foreseen: Foreseen): void {
  const { saved } = run;
  if (saved === undefined) return;
  const found = planDifferences(saved, { plan: foreseen.plan, basis: planBasis(checked) });
  if (found.length === 0 && isSameFingerprint(hiddenOf(run, foreseen), saved.fingerprint)) return;
  throw outdatedPlan(run.config.target.service, found);
}

/** What moved while the image was built is found out before the service is touched. Throws `plan-outdated`. */
export function holdStill({ saved, config }: Run, before: World, now: World): void {
  if (saved === undefined || before === now) return;
  const basisOf = ({ service, revision }: World) =>
    planBasis({
      source: undefined,
      given: undefined,
      world: { ...before, repository: undefined, service, revision },
    });
  const { plan } = saved;
  const found = planDifferences({ plan, basis: basisOf(before) }, { plan, basis: basisOf(now) });
  if (found.length > 0) throw outdatedPlan(config.target.service, found);
}

/** A run whose plan is only compared: the run itself tells all of it. */
export function quietly(run: Run): Run {
  const { facts, stages, notices } = run.known;
  return {
    ...run,
    report: () => undefined,
    known: { ...run.known, facts: { ...facts }, stages: [...stages], notices: [...notices] },
  };
}
