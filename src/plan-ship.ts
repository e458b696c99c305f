import { deliver } from './deliver.js';
import type { Outcome } from './outcome.js';
import type { ShipInput } from './ship.js';
import type { Checked } from './steps/check.js';
import { planned, tellPlan } from './steps/conclude.js';
import { foresee } from './steps/foresee.js';
import { holdToPlan, quietly } from './steps/hold-to-plan.js';
import { planRecord } from './steps/plan-record.js';
import { provePlanned } from './steps/prove.js';
import type { Journal } from './steps/rehearsal/journal.js';
import type { Run } from './steps/run.js';

/** What a run would do, told and, where somebody wants it, kept and proven. */
export async function planShip(
  run: Run,
  checked: Checked,
  journal: Journal,
  { onPlan, proof }: Pick<ShipInput, 'onPlan' | 'proof'>,
): Promise<Outcome> {
  const foreseen = await foresee(run, checked, journal, deliver);
  await onPlan?.(planRecord(run, checked, foreseen));
  tellPlan(run, foreseen.plan);
  if (proof !== undefined) await provePlanned(run, checked);
  return planned(run, foreseen.plan);
}

/** Throws `plan-outdated` unless the run would do exactly what its saved plan says. */
export async function holdShip(run: Run, checked: Checked, journal: Journal): Promise<void> {
  holdToPlan(run, checked, await foresee(quietly(run), checked, journal, deliver));
}
