import { ShipError } from '../../errors.js';
import { imagesIn, type NamedImage } from '../../plan/lifecycle-images.js';
import type { Repository } from '../../ports/ecr-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { DeployedRevision } from '../../ports/revisions-port.js';
import { notice, type Run } from '../run.js';
import type { World } from '../world.js';

/** The images of one repository that our service runs; digests. */
export interface RunningImages {
  /** No deployment is under way: what runs is what a rollback of the next one would restore. */
  readonly settled: boolean;
  /** Of the container that is shipped. */
  readonly main: string | undefined;
  readonly others: readonly string[];
}

/** A service seldom has more deployments at a time. */
const mostDeployments = 5;

/** Looks at what the service runs; asks only where a definition names no digest, or several deployments go on. */
export async function runningImages(run: Run, repository: Repository, world: World): Promise<RunningImages> {
  const { service, revision } = world;
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const settled = service.deployments.length <= 1 && (primary?.rolloutState ?? 'COMPLETED') === 'COMPLETED';
  const others = new Set(service.deployments.map((one) => one.taskDefinitionArn));
  others.delete(revision.arn);
  const find = finder(run, repository);
  const [main, ...beside] = await find(revision.arn, revision.definition);
  for (const arn of [...others].slice(0, mostDeployments)) {
    beside.push(...(await find(arn, (await run.ports.ecs.describeTaskDefinition(arn)).definition)));
  }
  return { settled, main, others: beside.filter((digest) => digest !== main) };
}

/** Digests of the images that a revision runs, that of the container that is shipped first. */
function finder(run: Run, { name, uri }: Repository) {
  const { cluster, service } = run.config.target;
  let deployed: Promise<readonly DeployedRevision[]> | undefined;
  const digestOf = async (arn: string, image: NamedImage) => {
    if (image.digest !== undefined) return image.digest;
    // A tag may have moved since; ECS knows what it was when the deployment began.
    deployed ??= forgiving(run, run.ports.ecs.findDeployedImages(cluster, service));
    const revision = (await deployed).find(({ taskDefinitionArn }) => taskDefinitionArn === arn);
    const resolved = revision?.images.find(({ container }) => container === image.container)?.digest;
    return resolved ?? (await run.ports.ecr.findTags(name, [image.tag ?? 'latest']))[0]?.digest;
  };
  return async (arn: string, definition: JsonObject): Promise<string[]> => {
    const shipped = run.config.taskDefinition.container;
    const images = imagesIn(definition, uri).sort(
      (a, b) => Number(b.container === shipped) - Number(a.container === shipped),
    );
    const digests = await Promise.all(images.map((image) => digestOf(arn, image)));
    return [...new Set(digests.flatMap((digest) => digest ?? []))];
  };
}

async function forgiving<Item>(run: Run, reading: Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (error.code === 'permission-denied')
      notice(run, `What runs is taken from its tag, which may have moved since: ${error.message}`);
    return [];
  }
}
