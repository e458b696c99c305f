import { describePlan } from '../plan/describe-plan.js';
import type { Plan } from '../plan/plan.js';
import type { Checked } from './check.js';
import { previewLifecycle } from './lifecycle/lifecycle.js';
import { foreseeOldRevisions } from './revisions/foresee-old-revisions.js';
import type { Run } from './run.js';

/** The plan of a dry run, with what a run itself only finds out on its way. Throws where a run would be refused. */
export async function foresee(run: Run, checked: Checked): Promise<Plan> {
  const { source, world, policy } = checked;
  const preview = source && (await previewLifecycle(run, world, policy));
  const plan = describePlan({ config: run.config, ...checked, preview });
  const old = await foreseeOldRevisions(run, checked, plan);
  return old === undefined ? plan : { ...plan, actions: [...plan.actions, old] };
}
