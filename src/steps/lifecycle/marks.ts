import { ShipError } from '../../errors.js';
import { repositoryOf } from '../../plan/definition/repository-of.js';
import { type DeploymentTags, deploymentTags, reservedTags } from '../../plan/deployment-tag.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import { sparesMarks } from '../../plan/spares-marks.js';
import { isMovable } from '../../plan/tag-mutability.js';
import type { Repository, TaggedImage } from '../../ports/ecr-port.js';
import { notice, type Run } from '../run.js';
import { together } from '../together.js';
import type { World } from '../world.js';
import { forgiving } from './put-marks.js';

/** The tags of our service in the repository of its image, which the lifecycle policy's first rule keeps. */
export interface Marks {
  readonly repository: Repository;
  readonly names: DeploymentTags;
  /** False where tags are immutable: there every image gets a tag of its own, and keeps it. */
  readonly movable: boolean;
  /** Images whose manifest is known, by digest. */
  readonly images: Map<string, TaggedImage>;
  /** Where the tags are now: digests by tag. */
  readonly now: Map<string, string>;
  /** What runs besides the image that is shipped; digests. */
  running: readonly string[];
}

/** Every name under which our service may have marked an image. */
export function markNames({ config }: Run): readonly string[] {
  const { current, previous, next, held } = deploymentTags(config.target.cluster, config.target.service);
  return [current, previous, next, ...held];
}

/** Undefined where marks have no purpose: the policy is left alone on purpose. */
export function openMarks(
  run: Run,
  repository: Repository,
  known: readonly TaggedImage[],
): Marks | undefined {
  const { lifecycle, target } = run.config;
  if (lifecycle.mode === 'off') return undefined;
  const names = deploymentTags(target.cluster, target.service);
  const all = markNames(run);
  return {
    repository,
    names,
    movable: isMovable(repository, names.current),
    images: new Map(known.map((image) => [image.digest, image])),
    now: new Map(known.filter(({ tag }) => all.includes(tag)).map(({ tag, digest }) => [tag, digest])),
    running: [],
  };
}

/** The marks in the repository of a given image; undefined when that is not in our service's own account and region. */
export async function openGivenMarks(
  run: Run,
  reference: string,
  { service }: World,
): Promise<Marks | undefined> {
  const uri = repositoryOf(reference);
  const address = ecrAddress(uri);
  if (address === undefined || run.config.lifecycle.mode === 'off') return undefined;
  const { place, repository: name } = address;
  const [region, account] = service.arn.split(':').slice(3, 5);
  if (place.region !== undefined && (place.region !== region || place.registryId !== account)) {
    notice(run, elsewhere(uri));
    return undefined;
  }
  return forgiving(run, async () => {
    const { ecr } = run.ports;
    const [repository, policy] = await together([ecr.findRepository(name), readPolicy(run, name)]);
    if (repository?.uri !== uri) return undefined;
    if (policy !== undefined && !sparesMarks(policy)) notice(run, unsparing(name));
    return openMarks(run, repository, await ecr.findTags(name, markNames(run)));
  });
}

/** Only to warn: the policy there is not ours to set, so that looking at it may be forbidden. */
async function readPolicy({ ports }: Run, name: string): Promise<string | undefined> {
  return ports.ecr.findLifecyclePolicy(name).catch((error: unknown) => {
    if (error instanceof ShipError && error.code === 'permission-denied') return undefined;
    throw error;
  });
}

function unsparing(name: string): string {
  return `The lifecycle policy of ${name} may expire images that run: its first rule does not keep ${reservedTags} (docs/lifecycle.md tells the rule).`;
}

function elsewhere(uri: string): string {
  return `${uri} is of another account or region, where ecs-ship marks nothing: see to it that the lifecycle policy there keeps what runs here.`;
}
