import type { BuildConfig } from '../../config/config.js';
import type { BuilderCommand } from '../../ports/builder-port.js';
import type { GitState } from '../../ports/git-port.js';
import type { Builder } from '../builder.js';
import type { BuildCache } from './options/build-cache.js';

/** Everything that the commands of a build are made from; each builder's function maps it to argv. */
export interface BuildRequest {
  readonly build: BuildConfig;
  readonly builder: Builder;
  /** `repository-uri:tag` that is pushed. */
  readonly reference: string;
  readonly git?: GitState | undefined;
  /** Of the git tag that is shipped. */
  readonly version?: string | undefined;
  readonly cache?: BuildCache | undefined;
  /** The cache turned out to be broken: it is written only. */
  readonly isCacheBroken?: boolean;
  /** Only to see that it can be built: nothing is pushed, and caches are read only. */
  readonly isProof?: true;
  /** For files that must not outlive the run. */
  readonly privateFolder: string;
}

/**
 * One command of a build: a push is tried again where the network fails it, and nothing depends on one that only tidies.
 */
export interface BuildStep {
  readonly does: 'build' | 'build and push' | 'push' | 'tidy';
  readonly command: BuilderCommand;
}

/** The commands in their order, and where the digest of what was pushed is found. */
export interface BuildSteps {
  readonly steps: readonly BuildStep[];
  /** buildx's metadata file, a file that holds nothing else, or what the push printed; none where nothing is pushed. */
  readonly digest: { readonly metadata: string } | { readonly file: string } | 'push output' | 'none';
  /** The whole image as an archive, where the builder writes one. */
  readonly archive?: string;
}
