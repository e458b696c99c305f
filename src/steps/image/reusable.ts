import { repositoryOf } from '../../plan/definition/repository-of.js';
import { namesCommit } from '../../plan/image-tags.js';
import { missingPlatforms } from '../../plan/platform.js';
import type { TaggedImage } from '../../ports/ecr-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import { notice, type Run } from '../run.js';
import type { Source } from '../source.js';
import type { World } from '../world.js';
import { platformsOf, revisionOf } from './image-facts.js';

/** The image in the repository that is as good as a build of this source; undefined when there is none. */
export async function findReusable(run: Run, source: Source, world: World): Promise<TaggedImage | undefined> {
  if (run.config.image.reuse === 'off') return undefined;
  const content = tagged(world, source.contentTag);
  const commit = source.tag.isDirty ? undefined : tagged(world, source.tag.tag);
  if (commit !== undefined && (await isOfCommit(run, source, commit, content))) {
    if (await hasPlatforms(run, world, commit)) return commit;
  }
  // Arguments and platforms are part of a content tag, so there is nothing more to compare.
  return content;
}

function tagged({ tags }: World, tag: string | undefined): TaggedImage | undefined {
  return tag === undefined ? undefined : tags.find((one) => one.tag === tag);
}

/** A tag of the user's own choice says nothing of the commit: the image itself has to. */
async function isOfCommit(
  run: Run,
  source: Source,
  image: TaggedImage,
  content: TaggedImage | undefined,
): Promise<boolean> {
  const { tag, commit } = source.tag;
  if (commit === undefined || namesCommit(run.config.image, source.tag) || image.digest === content?.digest)
    return true;
  const revision = await revisionOf(run, { repository: run.config.image.repository, image });
  if (revision === commit) return true;
  const of = revision === undefined ? 'does not say its commit' : `is of commit ${revision.slice(0, 12)}`;
  notice(run, `The image tagged ${tag} ${of}, so it is not taken for commit ${commit.slice(0, 12)}.`);
  return false;
}

async function hasPlatforms(run: Run, { revision }: World, image: TaggedImage): Promise<boolean> {
  const wanted = run.config.build.platforms;
  if (wanted.length === 0 || (wanted.length === 1 && isRunning(revision.definition, image))) return true;
  const found = await platformsOf(run, { repository: run.config.image.repository, image });
  const missing = found === undefined ? [] : missingPlatforms(found, wanted);
  if (missing.length === 0) return true;
  notice(run, `The image tagged ${image.tag} is not for ${missing.join(' and ')}, so it is built again.`);
  return false;
}

/** What the service runs already has proven to be for its platform, so that a rerun asks nothing. */
export function isRunning(definition: JsonObject, image: TaggedImage, uri?: string): boolean {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  return containers.some(({ image: reference }) => {
    const [, digest] = `${reference}`.split('@');
    return digest === image.digest && (uri === undefined || repositoryOf(`${reference}`) === uri);
  });
}
