import { ShipError } from '../errors.js';
import { hereOf } from '../iam/resources.js';
import { describePlan } from '../plan/describe-plan.js';
import type { Plan, UsualRollout } from '../plan/plan.js';
import type { JsonObject } from '../ports/json-object.js';
import { usualRollout } from '../watch/usual-duration.js';
import type { Checked } from './check.js';
import { imageProvider } from './image/image-work.js';
import { repositoryProvider } from './image/repository-work.js';
import { previewLifecycle } from './lifecycle/lifecycle.js';
import type { Journal } from './rehearsal/journal.js';
import { type Deliver, rehearse } from './rehearsal/rehearse.js';
import { foreseeOldRevisions } from './revisions/foresee-old-revisions.js';
import type { Run } from './run.js';

/** A plan, and what it hides. */
export interface Foreseen {
  readonly plan: Plan;
  /** Definitions that would be registered, with all values. */
  readonly definitions: readonly JsonObject[];
}

/** The plan of a run, with what a run itself only finds out on its way. Throws where a run would be refused. */
export async function foresee(
  run: Run,
  checked: Checked,
  journal: Journal,
  deliver: Deliver,
): Promise<Foreseen> {
  const { source, world, policy } = checked;
  const preview = source && (await previewLifecycle(run, world, policy));
  await rehearse(run, checked, journal, preview, deliver);
  const { requests, startsDeployment } = journal;
  const usual = startsDeployment ? await readUsual(run) : undefined;
  const permissions = journal.permissions(hereOf(world.service.arn));
  const foreseen = {
    ...{ requests, permissions, startsDeployment },
    ...(usual === undefined ? {} : { usual }),
  };
  const providers = { image: imageProvider(run), repository: repositoryProvider(run) };
  const { shownValues, wayBack, config } = run;
  const plan = describePlan({ config, ...checked, preview, shownValues, foreseen, providers, wayBack });
  return { plan: await withOldRevisions(run, checked, plan, journal), definitions: journal.definitions };
}

/** What goes once the deployment is stable is found out apart: there is no new revision yet to reckon from. */
async function withOldRevisions(run: Run, checked: Checked, plan: Plan, journal: Journal): Promise<Plan> {
  const old = await foreseeOldRevisions(run, checked, plan);
  if (old === undefined) return plan;
  const gone = old.action === 'remove' ? (old.input as readonly string[]) : [];
  for (const taskDefinition of gone)
    journal.send({ action: 'ecs:DeregisterTaskDefinition', input: { taskDefinition } }, {});
  const permissions = journal.permissions(hereOf(checked.world.service.arn));
  return { ...plan, actions: [...plan.actions, old], requests: journal.requests, permissions };
}

/** Good to know, and not missed. */
async function readUsual({ config, ports }: Run): Promise<UsualRollout | undefined> {
  const { cluster, service } = config.target;
  try {
    const usual = usualRollout(
      await ports.ecs.listServiceDeployments(cluster, service, { successful: true }),
    );
    return usual && { seconds: Math.round(usual.ms / 1000), deployments: usual.deployments };
  } catch (error) {
    if (error instanceof ShipError) return undefined;
    throw error;
  }
}
