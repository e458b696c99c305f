import { join } from 'node:path';
import { buildxCommand, classicBuildCommand, pushCommand } from '../plan/build-command.js';
import { checkBuilder, decideImage, type ImageDecision, latestNotice } from '../plan/image.js';
import type { Repository } from '../ports.js';
import { learn, notice, type Run, runStage, type StageVoice } from './run.js';
import type { Source } from './source.js';
import type { World } from './world.js';

/** The image that is deployed. */
export interface DeployedImage {
  /** `repository-uri@sha256:…`, or whatever reference the user gave for an image of elsewhere. */
  readonly reference: string;
  readonly digest?: string;
  /** The tag that names it in our repository; undefined for a given image. */
  readonly tag?: string;
}

/** The decision about the image, and the builder when one is needed. */
export interface PlannedImage {
  readonly decision: ImageDecision;
  readonly buildx: boolean;
}

/** Decides before anything is changed; a build without a builder is refused here. */
export async function planImage(run: Run, source: Source, world: World): Promise<PlannedImage> {
  const { image } = run.config;
  const decision = decideImage(image, source.tag.tag, world.repository, world.tags);
  notice(run, latestNotice(image, world.repository, world.tags));
  if (decision.kind === 'reuse') return { decision, buildx: false };
  const abilities = await run.ports.docker.probe();
  checkBuilder(image, abilities);
  return { decision, buildx: abilities.buildx };
}

/** Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. */
export async function provideImage(
  run: Run,
  source: Source,
  planned: PlannedImage,
  repository: Promise<Repository>,
): Promise<DeployedImage> {
  return runStage(run, 'image', async (voice) => {
    const { decision } = planned;
    const { tag } = source.tag;
    const { uri, name } = await repository;
    const digest =
      decision.kind === 'reuse'
        ? await addMissingTags(run, name, decision)
        : await build(run, voice, { source, uri, tags: decision.tags, buildx: planned.buildx });
    learn(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${tag}`, digest, tags: decision.tags });
    return {
      fact: { reference: `${uri}@${digest}`, digest, tag },
      summary: `${verb(decision)} ${decision.tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})`,
      skipped: decision.kind === 'reuse' && decision.missingTags.length === 0,
    };
  });
}

async function addMissingTags(
  run: Run,
  repository: string,
  { image, missingTags }: Extract<ImageDecision, { kind: 'reuse' }>,
): Promise<string> {
  await Promise.all(missingTags.map((tag) => run.ports.ecr.addTag(repository, tag, image)));
  return image.digest;
}

interface BuildOrder {
  readonly source: Source;
  readonly uri: string;
  readonly tags: readonly string[];
  readonly buildx: boolean;
}

/** Logs in, builds and pushes; gives the pushed digest. */
async function build(
  run: Run,
  voice: StageVoice,
  { source, uri, tags, buildx }: BuildOrder,
): Promise<string> {
  const { docker, ecr } = run.ports;
  await docker.login(await ecr.login());
  const input = { image: run.config.image, git: source.git, references: tags.map((tag) => `${uri}:${tag}`) };
  return buildx ? buildWithBuildx(run, voice, input) : buildClassic(run, voice, input);
}

type Input = Parameters<typeof classicBuildCommand>[0];

async function buildWithBuildx({ ports }: Run, voice: StageVoice, input: Input): Promise<string> {
  const metadataFile = join(ports.docker.privateFolder(), 'build-metadata.json');
  await ports.docker.run(buildxCommand(input, metadataFile), voice.output, 'build-failed');
  const metadata = JSON.parse((await ports.files.readText(metadataFile)) ?? '{}') as Record<string, string>;
  return digestOr(metadata['containerimage.digest']);
}

async function buildClassic({ ports }: Run, voice: StageVoice, input: Input): Promise<string> {
  await ports.docker.run(classicBuildCommand(input), voice.output, 'build-failed');
  const digests: string[] = [];
  for (const reference of input.references) {
    const output = await ports.docker.run(pushCommand(reference), voice.output, 'push-failed');
    digests.push(digestOr(output.match(/digest: (sha256:[0-9a-f]{64})/)?.[1]));
  }
  return digests[0] ?? '';
}

/** Docker always names what it pushed; anything else is a docker that ecs-ship does not understand. */
function digestOr(digest: string | undefined): string {
  if (digest === undefined) throw new Error('docker did not say which digest it pushed');
  return digest;
}

function verb(decision: ImageDecision): string {
  if (decision.kind === 'build') return 'built and pushed';
  return decision.missingTags.length === 0
    ? 'already pushed:'
    : `reused, tagged ${decision.missingTags.join(', ')}:`;
}

/** A commit SHA is told by its first twelve characters, as git does. */
function shortTag(tag: string): string {
  return tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}/, '$1');
}
