import { ShipError } from '../../errors.js';
import { repositoryOf } from '../../plan/definition/repository-of.js';
import { serviceOfTag } from '../../plan/deployment-tag.js';
import { imagesIn } from '../../plan/lifecycle-images.js';
import type { ImageUser } from '../../plan/lifecycle-users.js';
import type { Repository } from '../../ports/ecr-port.js';
import type { ContainerImage } from '../../ports/revisions-port.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import type { Run } from '../run.js';
import type { World } from '../world.js';

/** What was found, and what could not be asked. */
export interface ImageUsers {
  readonly users: readonly ImageUser[];
  readonly unread: readonly string[];
}

/** How much is asked at the most. */
const most = { clusters: 5, services: 30, definitions: 60 };

/** One search: what it found, and what it may still ask. */
interface Search {
  readonly run: Run;
  readonly uri: string;
  readonly users: ImageUser[];
  readonly unread: Set<string>;
  readonly definitions: Set<string>;
  services: number;
}

/**
 * Who needs images of a repository: our service, those that its tags name, and all tasks of their clusters, also the
 * scheduled ones. A service needs what its deployments run and what a rollback would restore.
 */
export async function findImageUsers(run: Run, { name, uri }: Repository, world: World): Promise<ImageUsers> {
  const search: Search = {
    run,
    uri,
    users: [],
    unread: new Set(),
    definitions: new Set(),
    services: 0,
  };
  const tags = await reading(search, () => run.ports.ecr.listTags(name));
  const byCluster = servicesByCluster(run, tags ?? []);
  if (byCluster.size > most.clusters) search.unread.add(`${byCluster.size - most.clusters} more clusters`);
  for (const [cluster, names] of [...byCluster].slice(0, most.clusters)) {
    await searchCluster(search, cluster, [...names]);
  }
  // Scheduled tasks run the newest revision of a family, which no task of now may show.
  await searchDefinition(
    search,
    `${world.revision.definition.family ?? ''}`,
    'the newest revision of its family',
  );
  return { users: search.users, unread: [...search.unread] };
}

/** Our own first. */
function servicesByCluster({ config }: Run, tags: readonly string[]): Map<string, Set<string>> {
  const ours = { cluster: config.target.cluster.split('/').at(-1) ?? '', service: config.target.service };
  const found = new Map<string, Set<string>>();
  for (const { cluster, service } of [ours, ...tags.flatMap((tag) => serviceOfTag(tag) ?? [])]) {
    found.set(cluster, (found.get(cluster) ?? new Set()).add(service));
  }
  return found;
}

async function searchCluster(search: Search, cluster: string, names: readonly string[]): Promise<void> {
  const { ecs } = search.run.ports;
  const tasks = await reading(search, () => ecs.findTaskImages(cluster));
  for (const { task, group, images } of tasks ?? [])
    need(search, images, `task ${task} (${group}) in cluster ${cluster} runs it`);
  const inGroups = (tasks ?? []).flatMap(({ group, images }) =>
    group.startsWith('service:') && images.some(({ image }) => repositoryOf(image) === search.uri)
      ? [group.slice('service:'.length)]
      : [],
  );
  const wanted = [...new Set([...names, ...inGroups])];
  const asked = wanted.slice(0, Math.max(0, most.services - search.services));
  search.services += asked.length;
  if (asked.length < wanted.length)
    search.unread.add(`${wanted.length - asked.length} more services of cluster ${cluster}`);
  const services = await reading(search, () => ecs.findServices(cluster, asked));
  for (const service of services ?? []) await searchService(search, cluster, service);
}

/** Two successful deployments: what runs, and what ran before it. */
const restorable = 2;

async function searchService(search: Search, cluster: string, service: ServiceSnapshot): Promise<void> {
  const who = `service ${service.name} in cluster ${cluster}`;
  for (const { taskDefinitionArn } of service.deployments)
    await searchDefinition(search, taskDefinitionArn, `${who} runs it`);
  const deployed = await reading(search, () =>
    search.run.ports.ecs.findDeployedImages(cluster, service.name),
  );
  const over = new Set(['STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
  const done = (deployed ?? []).filter(({ status }) => status === 'SUCCESSFUL').slice(0, restorable);
  const open = (deployed ?? []).filter(({ status }) => status !== 'SUCCESSFUL' && !over.has(status));
  for (const { images } of open) need(search, images, `${who} deploys it`);
  for (const { images } of done) need(search, images, `${who} runs it or would roll back to it`);
}

async function searchDefinition(search: Search, reference: string, who: string): Promise<void> {
  if (reference === '' || search.definitions.has(reference)) return;
  if (search.definitions.size >= most.definitions) {
    search.unread.add('further task definitions');
    return;
  }
  search.definitions.add(reference);
  const found = await reading(search, () => search.run.ports.ecs.describeTaskDefinition(reference));
  const images = found ? imagesIn(found.definition, search.uri) : [];
  const name = found?.arn.split('/').at(-1);
  search.users.push(...images.map(({ digest, tag }) => ({ who: `${who} (${name})`, digest, tag })));
}

function need(search: Search, images: readonly ContainerImage[], who: string): void {
  for (const { image, digest } of images) {
    if (repositoryOf(image) !== search.uri) continue;
    const named = image.split('@')[1] ?? digest;
    const tag = image.slice(search.uri.length + 1) || 'latest';
    search.users.push(named === undefined ? { who, tag } : { who, digest: named });
  }
}

/** What cannot be read is told, and the rest is still looked at. */
async function reading<Value>(search: Search, read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    search.unread.add(error.message);
    return undefined;
  }
}
