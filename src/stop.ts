import { changeService, type Decided } from './change-service.js';
import { skipped } from './plan/plan.js';
import { refuseUnlessReview } from './plan/service-verbs/review-tag.js';
import { scaleChange } from './plan/service-verbs/scale-change.js';
import { deleteServiceInput } from './plan/write-requests.js';
import type { Work } from './ship.js';
import { patiently, stubbornly } from './steps/patiently.js';
import type { Run } from './steps/run.js';
import { awaitStopped } from './steps/service-verbs/await-stopped.js';
import { deleteService } from './steps/service-verbs/delete-service.js';
import { findService } from './steps/service-verbs/find-service.js';
import { updateCount } from './steps/service-verbs/update-count.js';
import type { Ending } from './steps/watch/watch.js';
import type { ServiceSnapshot } from './watch/rollout.js';

/** What becomes of a service that is of no use any more. */
export interface StopWish {
  /** It goes, instead of staying without a task. */
  readonly deletes: boolean;
  /** The revisions of its family go too, where nobody else uses the family. */
  readonly deregisters: boolean;
  /** Even one that is not marked as a review's. */
  readonly force: boolean;
}

/** No task any more, or no service, and to the moment when that is so. What is so already is left alone. */
export function stopBy(wish: StopWish): Work {
  return (input) => {
    const { service, cluster } = input.config.target;
    const [plan, now] = wish.deletes ? ['delete', 'Deleting'] : ['stop', 'Stopping'];
    const headline = `${input.dryRun ? `Planning to ${plan}` : now} ${service} in ${cluster}`;
    return changeService({ ...input, headline }, (run) => decide(run, wish));
  };
}

async function decide(run: Run, wish: StopWish): Promise<Decided> {
  const service = await findService(run);
  const { cluster, service: name } = run.config.target;
  if (service === undefined)
    return nothing(
      `there is no service ${name}`,
      `There is no service ${name} in ${cluster}: nothing to stop.`,
    );
  if (service.status !== 'ACTIVE')
    return {
      ...{ requests: [], actions: [skipped('service', `${name} is being deleted already`)] },
      perform: () => awaitStopped(run, 'deleted'),
    };
  return wish.deletes ? decideDeletion(run, service, wish) : decideStop(run, service);
}

async function decideStop(run: Run, service: ServiceSnapshot): Promise<Decided> {
  const change = scaleChange(run.config.target.cluster, service, 0);
  const perform = async () => {
    const after = await updateCount(run, service, 0);
    const ending = await awaitStopped(run, 'stopped');
    const isAsBefore = after === service && service.running + service.pending === 0;
    return ending.verdict === 'stable' && isAsBefore ? asBefore(service.name) : ending;
  };
  return { ...change, perform };
}

async function decideDeletion(run: Run, service: ServiceSnapshot, wish: StopWish): Promise<Decided> {
  const { cluster, service: name } = run.config.target;
  const tagged = () => run.ports.ecs.findServiceTags(cluster, name);
  if (!wish.force) refuseUnlessReview(run.config.target, await patiently(run, stubbornly, tagged));
  const input = deleteServiceInput(cluster, name);
  return {
    requests: [{ action: 'ecs:DeleteService', input }],
    actions: [
      { stage: 'service', action: 'remove', summary: `delete ${name} and stop its tasks`, input },
      { stage: 'watch', action: 'watch', summary: 'wait until it is gone' },
    ],
    perform: () => deleteService(run, service, wish.deregisters),
  };
}

function nothing(summary: string, headline: string): Decided {
  const ending: Ending = { verdict: 'unchanged', headline };
  return { requests: [], actions: [skipped('service', summary)], perform: async () => ending };
}

function asBefore(service: string): Ending {
  return { verdict: 'unchanged', headline: `${service} is stopped already: nothing to do.` };
}
