import type { BuildRequest } from '../../plan/build/build-request.js';
import type { BuildCache } from '../../plan/build/options/build-cache.js';
import type { Builder } from '../../plan/builder.js';
import { versionOf } from '../../plan/tag-template.js';
import type { Run } from '../run.js';
import type { Source } from '../source.js';

/** What a build is made with, and what it is to be called. */
export interface BuildNames {
  readonly builder: Builder;
  readonly cache: BuildCache;
  /** Of the repository. */
  readonly uri: string;
  readonly tag: string;
}

/** The build of a source, as the run's options want it; the private folder is there already. */
export function requestBuild(
  { config: { build }, ports }: Run,
  { git, wanted }: Source,
  { builder, cache, uri, tag }: BuildNames,
): BuildRequest {
  return {
    ...{ build, builder, cache, git, version: versionOf(wanted.values) },
    ...{ reference: `${uri}:${tag}`, privateFolder: ports.builder.privateFolder() },
  };
}
