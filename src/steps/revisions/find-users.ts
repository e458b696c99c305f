import { ShipError } from '../../errors.js';
import type { Succession } from '../../plan/old-revision.js';
import type { ServiceRevisions } from '../../ports/revisions-port.js';
import { briefly, patiently } from '../patiently.js';
import type { Run } from '../run.js';

/** How much is looked at; in an account with more, nothing can be ruled out. */
const most = { clusters: 50, services: 500, tasks: 2000 };

/** Two that succeeded: what a service runs, and what ran before it. */
const restorable = 2;

/**
 * Revisions of a family that are in use, as far as ECS shows: of services in every cluster of the account and region, of
 * their deployments, of what these would be rolled back to, and of running tasks; ARNs. Throws where not all can be seen.
 */
export async function findUsedRevisions(
  run: Run,
  { family, coming }: Succession,
): Promise<ReadonlySet<string>> {
  const { ecs } = run.ports;
  const ask = <Answer>(call: () => Promise<Answer>) => patiently(run, briefly, call);
  const clusters = complete(await ask(() => ecs.listClusters(most.clusters + 1)), most.clusters, 'clusters');
  const used = new Set<string>();
  let left = most.services;
  for (const cluster of clusters) {
    const names = complete(await ask(() => ecs.listServices(cluster, left + 1)), left, 'services');
    left -= names.length;
    const tasks = await ask(() => ecs.findTaskRevisions(cluster, family, most.tasks + 1));
    for (const arn of complete(tasks, most.tasks, 'tasks')) used.add(arn);
    for (const service of await ask(() => ecs.findServiceRevisions(cluster, names))) {
      for (const arn of service.revisions) used.add(arn);
      if (!keepsHistory(service, family)) continue;
      const isOurs = service.service === run.config.target.service && isTarget(run, cluster);
      for (const arn of await history(run, cluster, service, isOurs ? coming : undefined)) used.add(arn);
    }
  }
  return used;
}

/** Services of other controllers tell all they refer to by their task sets. */
function keepsHistory({ controller, revisions }: ServiceRevisions, family: string): boolean {
  return controller === 'ECS' && revisions.some((arn) => arn.includes(`:task-definition/${family}:`));
}

function isTarget({ config }: Run, cluster: string): boolean {
  return cluster.split('/').at(-1) === config.target.cluster.split('/').at(-1);
}

async function history(run: Run, cluster: string, { service }: ServiceRevisions, coming: string | undefined) {
  const { ecs } = run.ports;
  const deployed = await patiently(run, briefly, () => ecs.findDeployedImages(cluster, service));
  const over = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
  const open = deployed.filter(({ status }) => !over.includes(status));
  const done = deployed.filter(({ status }) => status === 'SUCCESSFUL');
  const arnsOf = (some: typeof deployed) => some.map(({ taskDefinitionArn }) => taskDefinitionArn);
  const distinct = [...new Set([...(coming === undefined ? [] : [coming]), ...arnsOf(done)])].slice(
    0,
    restorable,
  );
  return [...arnsOf(open), ...distinct];
}

function complete(found: readonly string[], limit: number, what: string): readonly string[] {
  if (found.length <= limit) return found;
  throw new ShipError('quota-exceeded', `there are more than ${limit} ${what} to look at`, {
    remedy: 'Deregister old revisions by hand.',
  });
}
