import { ShipError } from '../../errors.js';
import type { Builder } from '../../plan/builder.js';
import {
  decideImage,
  type ImageDecision,
  type ImageQuestion,
  latestNotice,
  tagTaken,
} from '../../plan/image.js';
import type { ScannedImage } from '../../plan/scan-targets.js';
import { isMovable } from '../../plan/tag-mutability.js';
import type { JsonObject, RegistryLogin, Repository, TaggedImage } from '../../ports.js';
import { briefly, patiently } from '../patiently.js';
import { learn, notice, type Run, runStage, type StageVoice } from '../run.js';
import type { Source } from '../source.js';
import { together } from '../together.js';
import type { World } from '../world.js';
import { addTags } from './add-tags.js';
import { checkBuildPlatforms, checkImagePlatform } from './platform.js';
import { visitRegistry } from './push-patiently.js';
import { findReusable } from './reusable.js';
import { runBuild } from './run-build.js';

/** The image that is deployed. */
export interface DeployedImage {
  /** `repository-uri@sha256:…`, or whatever reference the user gave for an image of elsewhere. */
  readonly reference: string;
  /** The image in our repository; undefined for a given one. */
  readonly tagged?: TaggedImage;
  /** By which ECR scans it; undefined for an image of elsewhere. */
  readonly inEcr?: ScannedImage;
}

/** The decision about the image, and the builder when one is needed. */
export type PlannedImage =
  | { readonly decision: Extract<ImageDecision, { kind: 'reuse' }> }
  | {
      readonly decision: Extract<ImageDecision, { kind: 'build' }>;
      readonly builder: Builder;
      readonly login: RegistryLogin;
    };

/** Decides before anything is changed; a build without a builder, or without a login for its push, is refused here. */
export async function planImage(
  run: Run,
  source: Source,
  world: World,
  definition: JsonObject,
  choosing: Promise<Builder>,
): Promise<PlannedImage> {
  const question = ask(source, world, await findReusable(run, source, world));
  const decision = decideImage(question);
  notice(run, latestNotice(question));
  if (decision.kind === 'reuse') {
    const { image } = decision;
    await checkImagePlatform(run, world, definition, { repository: run.config.image.repository, image });
    return { decision };
  }
  checkBuildPlatforms(run, definition);
  const [builder, login] = await together([choosing, run.ports.ecr.login()]);
  return { decision, builder, login };
}

function ask(source: Source, world: World, reusable: TaggedImage | undefined): ImageQuestion {
  const { tag, wanted, contentTag } = source;
  return {
    tag: tag.tag,
    ...(tag.spareTag === undefined ? {} : { spareTag: tag.spareTag }),
    further: [...wanted.further, ...(contentTag === undefined ? [] : [contentTag])],
    latest: wanted.latest,
    reusable,
    repository: world.repository,
    existing: world.tags,
  };
}

/** Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. */
export async function provideImage(
  run: Run,
  source: Source,
  planned: PlannedImage,
  repository: Promise<Repository>,
): Promise<DeployedImage> {
  return runStage(run, 'image', async (voice) => {
    const { tags } = planned.decision;
    const { uri, name, scanOnPush } = await repository;
    const order = { source, repository: await repository, tags, voice };
    const { tagged, missing } =
      'builder' in planned ? await build(run, order, planned) : reuse(planned.decision);
    await addTags(run, { repository: name, image: tagged, tags: missing });
    const { digest } = tagged;
    const by = 'builder' in planned ? ` by ${planned.builder.name}` : '';
    learn(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${tags[0]}`, digest, tags });
    return {
      fact: {
        reference: `${uri}@${digest}`,
        tagged,
        inEcr: {
          repository: name,
          digest,
          manifest: tagged.manifest,
          scannedOnPush: scanOnPush && 'builder' in planned,
        },
      },
      summary: `${verb(planned.decision)} ${tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})${by}`,
      skipped: !('builder' in planned) && missing.length === 0,
    };
  });
}

/** An image in the repository, and the tags it still has to get. */
interface Pushed {
  readonly tagged: TaggedImage;
  readonly missing: readonly string[];
}

function reuse({ image, missingTags }: Extract<ImageDecision, { kind: 'reuse' }>): Pushed {
  return { tagged: image, missing: missingTags };
}

interface BuildOrder {
  readonly source: Source;
  readonly repository: Repository;
  readonly tags: readonly string[];
  readonly voice: StageVoice;
}

/** Logs in, builds meanwhile, and pushes. The layers travel once: further tags are added by manifest. */
async function build(
  run: Run,
  order: BuildOrder,
  { builder, login }: Extract<PlannedImage, { builder: Builder }>,
): Promise<Pushed> {
  const { ecr, builder: port } = run.ports;
  const { name, uri } = order.repository;
  await port.prepare(login, builder.tool);
  const registry = visitRegistry(run, login, builder.tool);
  const [tag = '', ...missing] = order.tags;
  const { build } = run.config;
  const { git } = order.source;
  const request = { build, builder, git, reference: `${uri}:${tag}`, privateFolder: port.privateFolder() };
  try {
    const loggingIn = registry.logIn();
    const building = runBuild(run, request, { registry, voice: order.voice });
    const [digest] = await together([building, loggingIn]);
    const [tagged] = await patiently(run, briefly, () => ecr.findTags(name, [tag]));
    if (tagged !== undefined && (digest ?? tagged.digest) === tagged.digest) return { tagged, missing };
  } catch (error) {
    return { tagged: await takenMeanwhile(run, order, tag, error), missing };
  }
  throw new ShipError('push-failed', `${uri}:${tag} is not the image that was just pushed.`, {
    remedy:
      'Another pipeline pushed the same tag at the same time, or a pull-through rule stands in between: run again.',
  });
}

/**
 * A push that fails because its tag is taken by now: another pipeline shipped the same commit, and its image is as good;
 * any other holder of the tag is told as such.
 */
async function takenMeanwhile(
  run: Run,
  { source, repository }: BuildOrder,
  tag: string,
  error: unknown,
): Promise<TaggedImage> {
  const isPush = error instanceof ShipError && error.code === 'push-failed';
  if (!isPush || isMovable(repository, tag)) throw error;
  const [holder] = await run.ports.ecr.findTags(repository.name, [tag]).catch(() => []);
  if (holder === undefined) throw error;
  if (tag !== source.tag.commit || run.config.image.reuse === 'off') {
    throw tagTaken(repository.name, tag, holder.digest);
  }
  notice(run, `Another pipeline pushed ${tag.slice(0, 12)} at the same time; its image is taken.`);
  return holder;
}

function verb(decision: ImageDecision): string {
  if (decision.kind === 'build') return 'built and pushed';
  return decision.missingTags.length === 0
    ? 'already pushed:'
    : `reused, tagged ${decision.missingTags.join(', ')}:`;
}

/** A commit SHA is told by its first twelve characters, as git does; a content tag by as many of its hash. */
function shortTag(tag: string): string {
  return tag.replace(/^(content-)?([0-9a-f]{12})[0-9a-f]{28,}/, '$1$2');
}
