import { ShipError } from '../../errors.js';
import type { BuildRequest, BuildStep, BuildSteps } from '../../plan/build/build-request.js';
import { buildSteps } from '../../plan/build/build-steps.js';
import { withoutLost } from '../../plan/build/lost-cache.js';
import {
  type BuildProgress,
  type BuildView,
  buildProgress,
} from '../../plan/build/progress/build-progress.js';
import { pushedByBuildKit } from '../../plan/build/pushed-by-build-kit.js';
import { notice, type Run, type StageVoice } from '../run.js';
import { keepCache, tellCacheTroubles } from './build-cache.js';
import type { BuildListener, EarlyBuild } from './early-build.js';
import { placedBuildFailure } from './placed-build-failure.js';
import type { RegistryVisit } from './push-patiently.js';

/** What a build left behind. */
export interface Built {
  /** Of what was pushed, where the builder tells it. */
  readonly digest: string | undefined;
  /** Of an image that is not pushed, as far as the builder tells it. */
  readonly bytes?: number | undefined;
  readonly view: BuildView;
}

interface Surroundings {
  readonly registry: RegistryVisit;
  readonly voice: StageVoice;
  readonly early?: EarlyBuild | undefined;
}

/** Builds and pushes, or only builds. A cache that cannot be read, written or trusted costs time, not the build. */
export async function runBuild(run: Run, request: BuildRequest, around: Surroundings): Promise<Built> {
  try {
    return await buildOnce(run, request, around);
  } catch (error) {
    if (run.interrupted.aborted || !(error instanceof ShipError)) throw error;
    const second = withoutLost(error, request);
    if (second === undefined) throw error;
    notice(run, second.notice);
    return buildOnce(run, second.request, around);
  }
}

async function buildOnce(run: Run, request: BuildRequest, around: Surroundings): Promise<Built> {
  const progress = buildProgress();
  const commands = buildSteps(request);
  const digest = await perform(run, { request, commands }, around, progress);
  const view = progress.view();
  tellCacheTroubles(run, view.cacheTroubles);
  if (!request.isProof) await keepCache(run, request.cache);
  const { archive } = commands;
  return { digest, view, bytes: archive === undefined ? undefined : await run.ports.files.size(archive) };
}

async function perform(
  run: Run,
  { request, commands }: { readonly request: BuildRequest; readonly commands: BuildSteps },
  { registry, voice, early }: Surroundings,
  progress: BuildProgress,
): Promise<string | undefined> {
  const { steps, digest } = commands;
  const secrets = Object.values(request.build.secrets);
  let printed = '';
  try {
    for (const step of steps.filter(({ does }) => does !== 'tidy')) {
      printed = '';
      const output: BuildListener = (text, at) => {
        printed += text;
        if (step.does.startsWith('build')) progress.push(text, at);
        voice.output(text);
        if (run.live) voice.build(progress.view());
      };
      const now = (text: string) => output(text, run.ports.clock.now());
      const work = () => early?.take(step.command, output) ?? runStep(run, step, secrets, now);
      await (step.does.endsWith('push') ? registry.push(work) : work());
    }
  } catch (error) {
    const pushed = request.isProof ? undefined : pushedByBuildKit(printed, request.reference);
    if (run.interrupted.aborted) throw error;
    if (pushed === undefined) throw await placedBuildFailure(run, error, printed);
    return pushed;
  } finally {
    for (const step of steps.filter(({ does }) => does === 'tidy')) await tidy(run, step);
  }
  return readDigest(run, digest, printed);
}

/** What is left lying is no reason to fail, and what is interrupted starts nothing. */
async function tidy(run: Run, step: BuildStep): Promise<void> {
  if (run.interrupted.aborted) return;
  await run.ports.builder.run(step.command, () => undefined, 'build-failed').catch(() => undefined);
}

function runStep(
  { ports }: Run,
  { does, command }: BuildStep,
  secrets: readonly string[],
  output: (text: string) => void,
): Promise<string> {
  const failure = does === 'push' ? 'push-failed' : 'build-failed';
  return ports.builder.run({ ...command, secrets }, output, failure);
}

async function readDigest(
  { ports: { files } }: Run,
  digest: BuildSteps['digest'],
  printed: string,
): Promise<string | undefined> {
  if (digest === 'none') return undefined;
  if (digest === 'push output') return printed.match(/digest: (sha256:[0-9a-f]{64})/)?.[1];
  if ('file' in digest) return (await files.readText(digest.file))?.trim();
  const metadata = JSON.parse((await files.readText(digest.metadata)) ?? '{}') as Record<string, string>;
  return metadata['containerimage.digest'];
}
