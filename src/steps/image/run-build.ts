import type { BuildRequest, BuildStep, BuildSteps } from '../../plan/build/build-request.js';
import { buildSteps } from '../../plan/build/build-steps.js';
import { pushedByBuildKit } from '../../plan/build/pushed-by-build-kit.js';
import type { Run, StageVoice } from '../run.js';
import type { RegistryVisit } from './push-patiently.js';

/** Builds and pushes; gives the digest of what was pushed, where the builder tells it. */
export async function runBuild(
  run: Run,
  request: BuildRequest,
  { registry, voice }: { readonly registry: RegistryVisit; readonly voice: StageVoice },
): Promise<string | undefined> {
  const { steps, digest } = buildSteps(request);
  let printed = '';
  try {
    for (const step of steps.filter(({ does }) => does !== 'tidy')) {
      printed = '';
      const output = (text: string) => {
        printed += text;
        voice.output(text);
      };
      const work = () => runStep(run, step, output);
      await (step.does.endsWith('push') ? registry.push(work) : work());
    }
  } catch (error) {
    const pushed = pushedByBuildKit(printed, request.reference);
    if (pushed === undefined || run.interrupted.aborted) throw error;
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
  output: (text: string) => void,
): Promise<string> {
  return ports.builder.run(command, output, does === 'push' ? 'push-failed' : 'build-failed');
}

async function readDigest(
  { ports: { files } }: Run,
  digest: BuildSteps['digest'],
  printed: string,
): Promise<string | undefined> {
  if (digest === 'push output') return printed.match(/digest: (sha256:[0-9a-f]{64})/)?.[1];
  if ('file' in digest) return (await files.readText(digest.file))?.trim();
  const metadata = JSON.parse((await files.readText(digest.metadata)) ?? '{}') as Record<string, string>;
  return metadata['containerimage.digest'];
}
