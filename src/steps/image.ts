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

/** Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. */
export async function provideImage(
  run: Run,
  source: Source,
  world: World,
  repository: Promise<Repository>,
): Promise<DeployedImage> {
  return runStage(run, 'image', async (voice) => {
    const { tag } = source.tag;
    const decision = decideImage(run.config.image, tag, world.repository, world.tags);
    notice(run, latestNotice(run.config.image, world.repository, world.tags));
    const built =
      decision.kind === 'reuse' ? undefined : await build(run, voice, source, decision, repository);
    const { uri, name } = await repository;
    if (decision.kind === 'reuse') {
      await Promise.all(
        decision.missingTags.map((missing) => run.ports.ecr.addTag(name, missing, decision.image)),
      );
    }
    const digest = decision.kind === 'reuse' ? decision.image.digest : (built ?? '');
    learn(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${tag}`, digest, tags: decision.tags });
    return {
      fact: { reference: `${uri}@${digest}`, digest, tag },
      summary: `${verb(decision)} ${decision.tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})`,
      skipped: decision.kind === 'reuse' && decision.missingTags.length === 0,
    };
  });
}

type BuildDecision = Extract<ImageDecision, { kind: 'build' }>;

/** Logs in while the builder is probed; gives the pushed digest. */
async function build(
  run: Run,
  voice: StageVoice,
  source: Source,
  { tags }: BuildDecision,
  repository: Promise<Repository>,
): Promise<string> {
  const { docker, ecr } = run.ports;
  const abilities = await docker.probe();
  checkBuilder(run.config.image, abilities);
  const [{ uri }, login] = await Promise.all([repository, ecr.login()]);
  await docker.login(login);
  const input = { image: run.config.image, git: source.git, references: tags.map((tag) => `${uri}:${tag}`) };
  return abilities.buildx ? buildWithBuildx(run, voice, input) : buildClassic(run, voice, input);
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
