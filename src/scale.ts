import { changeService } from './change-service.js';
import { ShipError } from './errors.js';
import { scaleChange, tasks } from './plan/service-verbs/scale-change.js';
import type { Work } from './ship.js';
import type { Run } from './steps/run.js';
import { awaitStopped } from './steps/service-verbs/await-stopped.js';
import { countChanged } from './steps/service-verbs/count-changed.js';
import { findService, readIfThere } from './steps/service-verbs/find-service.js';
import { updateCount } from './steps/service-verbs/update-count.js';
import { type Ending, followDeployment } from './steps/watch/watch.js';
import type { ServiceSnapshot } from './watch/rollout.js';

/** So many tasks of the revision that runs, and to the moment when they do. */
export function scaleTo(count: number): Work {
  return (input) => {
    const { service, cluster } = input.config.target;
    const verb = input.dryRun ? 'Planning to scale' : 'Scaling';
    const headline = `${verb} ${service} in ${cluster} to ${tasks(count)}`;
    return changeService({ ...input, headline }, (run) => decide(run, count));
  };
}

async function decide(run: Run, count: number) {
  const service = await findService(run);
  const { cluster, service: name } = run.config.target;
  if (service === undefined || service.status !== 'ACTIVE')
    throw new ShipError('service-not-found', `Cluster "${cluster}" has no service "${name}" to scale.`, {
      remedy: 'Check the options service, cluster and region.',
    });
  const change = scaleChange(cluster, service, count);
  return { ...change, perform: () => perform(run, service, count, change.actions.length > 1) };
}

async function perform(run: Run, service: ServiceSnapshot, count: number, changes: boolean): Promise<Ending> {
  const { name } = service;
  if (!changes)
    return { verdict: 'unchanged', headline: `${name} runs ${tasks(count)} already: nothing to do.` };
  const after = await updateCount(run, service, count);
  const ending = count === 0 ? await awaitStopped(run, 'stopped') : await follow(run, after, count);
  return ending.verdict === 'stable' && count > 0
    ? { ...ending, headline: `${name} runs ${tasks(count)}.` }
    : ending;
}

/** What runs is followed by the service's counts, since ECS makes no service deployment of a new number. */
async function follow(run: Run, service: ServiceSnapshot, count: number): Promise<Ending> {
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const ending = await followDeployment(run, {
    id: primary?.id ?? '',
    createdAt: primary?.createdAt ?? run.ports.clock.now(),
    taskDefinitionArn: service.taskDefinitionArn,
    startsDeployment: false,
    desired: count,
  });
  if (ending.verdict !== 'stable') return { ...ending, ...headlineOf(run, ending, count) };
  const now = await readIfThere(run);
  return now === undefined || now.desired === count ? ending : countChanged(service.name, count, now.desired);
}

function headlineOf(run: Run, { verdict, next }: Ending, count: number): { readonly headline?: string } {
  const { service } = run.config.target;
  if (verdict === 'timed-out')
    return { headline: `${service} does not run ${tasks(count)} yet; ${next ?? 'ECS goes on without us.'}` };
  if (verdict === 'failed') return { headline: `${service} does not come to run ${tasks(count)}.` };
  return verdict === 'cancelled'
    ? { headline: `Interrupted; ECS goes on scaling ${service} without us.` }
    : {};
}
