import type { BuildView } from '../../plan/build/progress/build-progress.js';
import { buildSummary } from '../../plan/build/progress/build-summary.js';
import type { Builder } from '../../plan/builder.js';
import { decideImage, type ImageDecision, type ImageQuestion, latestNotice } from '../../plan/image.js';
import { imageBytes } from '../../plan/image-manifest.js';
import type { ScannedImage } from '../../plan/scan-targets.js';
import type { HeldImage } from '../../ports/builder-port.js';
import type { Repository, TaggedImage } from '../../ports/ecr-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import { learn, notice, type Run, runStage } from '../run.js';
import type { Source } from '../source.js';
import { together } from '../together.js';
import type { World } from '../world.js';
import { addTags } from './add-tags.js';
import { chooseCache } from './build-cache.js';
import { type BuildMeans, type BuildOrder, buildImage, type Pushed } from './build-image.js';
import { checkBuildPlatforms, checkImagePlatform } from './platform.js';
import { findReusable } from './reusable.js';

/** The image that is deployed. */
export interface DeployedImage {
  /** `repository-uri@sha256:…`, or whatever reference the user gave for an image of elsewhere. */
  readonly reference: string;
  /** The image in our repository; undefined for a given one. */
  readonly tagged?: TaggedImage;
  /** By which ECR scans it; undefined for an image of elsewhere. */
  readonly inEcr?: ScannedImage;
  /** The same image on this machine, where it was built. */
  readonly held?: HeldImage | undefined;
}

/** The decision about the image, and the builder when one is needed. */
export type PlannedImage =
  | { readonly decision: Extract<ImageDecision, { kind: 'reuse' }> }
  | ({ readonly decision: Extract<ImageDecision, { kind: 'build' }> } & BuildMeans);

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
  const [builder, login, early] = await together([
    choosing,
    world.login ?? run.ports.ecr.login(),
    world.early,
  ]);
  return { decision, builder, cache: chooseCache(run, builder, world), login, early };
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

/** What goes on beside the image. */
export interface ImageCompany {
  /** Is told as soon as the image is there, while tags are still added. */
  readonly arrive: (image: DeployedImage) => void;
  /** Throws where the service has been given a newer commit meanwhile: then no tag is moved. */
  readonly looking: () => Promise<unknown>;
}

/** Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. */
export async function provideImage(
  run: Run,
  source: Source,
  planned: PlannedImage,
  repository: Promise<Repository>,
  { arrive, looking }: ImageCompany,
): Promise<DeployedImage> {
  return runStage(run, 'image', async (voice) => {
    const { tags } = planned.decision;
    const { uri, name, scanOnPush } = await repository;
    const onPushed = () => {
      if (tags.length > 1) looking().catch(() => undefined);
    };
    const order = { source, repository: await repository, tags, voice, onPushed };
    const { tagged, missing, view, held } =
      'builder' in planned ? await buildInTurn(run, order, planned) : reuse(planned.decision);
    const { digest } = tagged;
    const image = {
      reference: `${uri}@${digest}`,
      tagged,
      held,
      inEcr: {
        repository: name,
        digest,
        manifest: tagged.manifest,
        scannedOnPush: scanOnPush && 'builder' in planned,
      },
    };
    arrive(image);
    if (missing.length > 0) await looking();
    await addTags(run, { repository: name, image: tagged, tags: missing });
    const by = 'builder' in planned ? ` by ${planned.builder.name}${counted(tagged, view)}` : '';
    learn(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${tags[0]}`, digest, tags });
    return {
      fact: image,
      summary: `${verb(planned.decision)} ${tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})${by}`,
      skipped: !('builder' in planned) && missing.length === 0,
    };
  });
}

/** Not more than a few of a run's images are built at a time. */
function buildInTurn(run: Run, order: BuildOrder, means: BuildMeans): Promise<Pushed> {
  const build = () => buildImage(run, order, means);
  return run.company === undefined ? build() : run.company.build(build);
}

function reuse({ image, missingTags }: Extract<ImageDecision, { kind: 'reuse' }>): Pushed {
  return { tagged: image, missing: missingTags };
}

/** `: 3 steps cached, 2 run, 12.3 MB` */
function counted({ manifest }: TaggedImage, view: BuildView | undefined): string {
  const summary = view === undefined ? '' : buildSummary(view, imageBytes(manifest));
  return summary === '' ? '' : `: ${summary}`;
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
