import { ShipError } from '../errors.js';
import type { Builder } from '../plan/builder.js';
import { buildsImage } from '../plan/builds-image.js';
import type { ResolvedNames } from '../plan/definition/settled-overrides.js';
import type { RegistryLogin, Repository, TaggedImage } from '../ports/ecr-port.js';
import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import { checkAccount } from './check-account.js';
import { askForLogin } from './image/ask-for-login.js';
import type { beginEarly, EarlyBuild } from './image/early-build.js';
import { markNames } from './lifecycle/marks.js';
import { patiently, stubbornly } from './patiently.js';
import { type Run, runStage } from './run.js';
import type { Source } from './source.js';
import { together } from './together.js';

/** AWS as it is before we change anything. */
export interface World {
  /** Undefined when the repository is still to be created, or an image of elsewhere is deployed. */
  readonly repository: Repository | undefined;
  /** The tags we care about, as far as they exist. */
  readonly tags: readonly TaggedImage[];
  readonly lifecyclePolicy: string | undefined;
  /** The repository's resource policy, as far as it may be read. */
  readonly repositoryPolicy: string | undefined;
  /** The repository's own tags; only read where the configuration has some. */
  readonly repositoryTags: Readonly<Record<string, string>> | undefined;
  /** When the service was read; epoch milliseconds. */
  readonly readAt: number;
  readonly service: ServiceSnapshot;
  /** The revision the service runs now. */
  readonly revision: TaskDefinitionRevision;
  /** The revision to deploy as it is, where one is named. */
  readonly asIs?: TaskDefinitionRevision | undefined;
  readonly resolved?: ResolvedNames;
  /** For a push that is likely; under way. */
  readonly login?: Promise<RegistryLogin> | undefined;
  /** For a build that is likely; may be under way. */
  readonly early?: Promise<EarlyBuild | undefined> | undefined;
}

/** What is asked before the world is read, and awaited only where it is needed. */
export interface AskedFirst {
  readonly running: ReturnType<typeof readService>;
  readonly source: Promise<Source | undefined>;
  readonly choosing: Promise<Builder> | undefined;
}

/** Reads everything a plan needs, side by side. */
export async function readWorld(run: Run, { running, source, choosing }: AskedFirst): Promise<World> {
  return runStage(run, 'identity', async () => {
    const [, registry, found] = await together([
      checkAccount(run),
      readRegistry(run, source, choosing),
      running,
    ]);
    const { service, revision } = found;
    const [region, account] = service.arn.split(':').slice(3, 5);
    const summary = `account ${account}, ${region}; ${service.name} runs ${revision.arn.split('/').at(-1)}`;
    return { fact: { ...registry, ...found }, summary };
  });
}

async function readRegistry(
  run: Run,
  source: Promise<Source | undefined>,
  choosing: Promise<Builder> | undefined,
) {
  const { ecr } = run.ports;
  const { image, lifecycle } = run.config;
  if (!buildsImage(run.config)) return noRegistry;
  const name = image.repository;
  // A source that cannot be read is reported by its own stage.
  const readable = source.catch(() => undefined);
  const tags = readable.then(async (known) => {
    const found = known === undefined ? [] : await ecr.findTags(name, [...namesOf(known), ...markNames(run)]);
    const login = askForLogin(run, known, found);
    const early = known && login && choosing && begin(run, known, found, { choosing, login });
    // Like the login: who builds nothing after all never hears of it.
    if (early) early.catch(() => undefined);
    return { found, login, early };
  });
  const [repository, { found, login, early }, lifecyclePolicy, repositoryPolicy] = await together([
    ecr.findRepository(name),
    tags,
    lifecycle.mode === 'off' ? undefined : ecr.findLifecyclePolicy(name),
    readPolicy(run, name),
  ]);
  const repositoryTags =
    repository === undefined || Object.keys(run.config.repository.tags).length === 0
      ? undefined
      : await ecr.findRepositoryTags(repository.arn);
  return { repository, tags: found, lifecyclePolicy, repositoryPolicy, repositoryTags, login, early };
}

/** A rerun builds nothing, and loads nothing of it. */
const begin: typeof beginEarly = async (...given) =>
  (await import('./image/early-build.js')).beginEarly(...given);

const noRegistry = {
  repository: undefined,
  tags: [],
  lifecyclePolicy: undefined,
  repositoryPolicy: undefined,
  repositoryTags: undefined,
  login: undefined,
  early: undefined,
};

/** Every tag that the decision about the image looks at. */
function namesOf({ tag, wanted, contentTag }: Source): string[] {
  return [
    tag.tag,
    ...wanted.further,
    ...(contentTag === undefined ? [] : [contentTag]),
    ...(wanted.latest ? ['latest'] : []),
  ];
}

/** Looking is a permission of its own, and only needed where the policy may have to be changed. */
async function readPolicy({ config, ports }: Run, name: string): Promise<string | undefined> {
  const reading = ports.ecr.findRepositoryPolicy(name);
  if (config.repository.pullAccounts.length > 0) return reading;
  return reading.catch((error: unknown) => {
    if (error instanceof ShipError && error.code === 'permission-denied') return undefined;
    throw error;
  });
}

/** The service and the revision it runs; a revision never changes, so a known one is not read again. */
export async function readService(run: Run, known?: World) {
  const { clock, ecs } = run.ports;
  const { cluster, service: name } = run.config.target;
  const service = await patiently(run, stubbornly, () => ecs.describeService(cluster, name));
  const readAt = clock.now();
  checkService(service);
  const arn = service.taskDefinitionArn;
  const readRevision = () => patiently(run, stubbornly, () => ecs.describeTaskDefinition(arn));
  const revision = known?.revision.arn === arn ? known.revision : await readRevision();
  return { readAt, service, revision };
}

function checkService(service: ServiceSnapshot): void {
  if (service.controller !== 'ECS') {
    throw new ShipError(
      'service-unsupported',
      `${service.name} is deployed by ${service.controller}, not by ECS.`,
      {
        remedy:
          'ecs-ship drives the ECS deployment controller; change the service’s deploymentController to ECS.',
      },
    );
  }
  if (service.status === 'DRAINING') {
    throw new ShipError('service-not-found', `${service.name} is being deleted (status DRAINING).`, {
      remedy: 'Wait until it is gone and create it again, or correct the option service.',
    });
  }
}
