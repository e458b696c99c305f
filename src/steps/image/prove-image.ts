import type { BuildCache } from '../../plan/build/options/build-cache.js';
import { buildSummary } from '../../plan/build/progress/build-summary.js';
import type { Builder } from '../../plan/builder.js';
import { imageKey } from '../../plan/services/image-key.js';
import { versionOf } from '../../plan/tag-template.js';
import type { RegistryLogin } from '../../ports/ecr-port.js';
import { once } from '../company.js';
import { type Run, runStage } from '../run.js';
import type { Source } from '../source.js';
import type { RegistryVisit } from './push-patiently.js';
import { runBuild } from './run-build.js';

/** What a proof builds with. */
export interface ProofMeans {
  readonly builder: Builder;
  readonly cache: BuildCache;
  /** Where the cache and base images may need it; absent where there are no credentials. */
  readonly login?: RegistryLogin | undefined;
  /** Repository that the cache is read from. */
  readonly uri: string;
}

/** Shows that the image can be built, and pushes nothing; of several services that run it, once. */
export async function proveImage(run: Run, source: Source, means: ProofMeans): Promise<void> {
  const work = `proof of ${imageKey(run.config)}`;
  const { value, from } = once(run, work, () => build(run, source, means));
  if (from === undefined) return value;
  await runStage(run, 'image', async () => {
    await value;
    return { fact: undefined, summary: `same image as ${from}`, skipped: true };
  });
}

/** Not more than a few of a run's images are built at a time. */
function build(run: Run, source: Source, means: ProofMeans): Promise<void> {
  const building = () => buildAlone(run, source, means);
  return run.company === undefined ? building() : run.company.build(building);
}

function buildAlone(run: Run, { git, tag, wanted }: Source, means: ProofMeans): Promise<void> {
  const { builder, cache, login, uri } = means;
  const { builder: port } = run.ports;
  return runStage(run, 'image', async (voice) => {
    await port.prepare(login, builder.tool);
    const request = {
      ...{ build: run.config.build, builder, cache, git, version: versionOf(wanted.values) },
      ...{ reference: `${uri}:${tag.tag}`, isProof: true as const, privateFolder: port.privateFolder() },
    };
    const { view, bytes } = await runBuild(run, request, { registry: nowhere, voice });
    const counted = buildSummary(view, bytes);
    const how = counted === '' ? '' : `: ${counted}`;
    return { fact: undefined, summary: `built and not pushed, by ${builder.name}${how}` };
  });
}

/** No command of a proof pushes. */
const nowhere: RegistryVisit = { logIn: async () => undefined, push: (work) => work() };
