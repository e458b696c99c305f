import type { BuildRequest, BuildStep, BuildSteps } from '../plan/build/build-request.js';
import { buildSteps } from '../plan/build/build-steps.js';
import type { RegistryVisit } from './image/push-patiently.js';
import type { Run, StageVoice } from './run.js';

/** Builds and pushes; gives the digest of what was pushed, where the builder tells it. */
export async function runBuild(
  run: Run,
  request: BuildRequest,
  { registry, voice }: { readonly registry: RegistryVisit; readonly voice: StageVoice },
): Promise<string | undefined> {
  const { steps, digest } = buildSteps(request);
  const printed: string[] = [];
  for (const step of steps) {
    const work = () => runStep(run, step, voice);
    printed.push(await (step.does.endsWith('push') ? registry.push(work) : work()));
  }
  return readDigest(run, digest, printed.at(-1) ?? '');
}

function runStep({ ports }: Run, { does, command }: BuildStep, voice: StageVoice): Promise<string> {
  return ports.builder.run(command, voice.output, does === 'push' ? 'push-failed' : 'build-failed');
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
