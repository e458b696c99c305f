import {
  type BuildCache,
  type CacheDecision,
  type CacheQuestion,
  decideCache,
} from '../../plan/build/options/build-cache.js';
import { nextFolder } from '../../plan/build/options/cache-arguments.js';
import type { CacheTrouble } from '../../plan/build/progress/build-progress.js';
import type { Builder } from '../../plan/builder.js';
import { notice, type Run } from '../run.js';
import type { World } from '../world.js';

/** Where this build's steps are remembered; says so when that is not what was asked for. */
export function chooseCache(run: Run, builder: Builder, { repository }: World): BuildCache {
  const decision = decideCacheOf(run, builder, repository);
  notice(run, decision.notice);
  return decision.cache;
}

/** The same without a word. */
export function decideCacheOf(
  { config, ci, ports }: Run,
  builder: Builder,
  repository: CacheQuestion['repository'],
): CacheDecision {
  return decideCache({
    ...{ build: config.build, builder, repository, repositoryName: config.image.repository },
    variant: config.image.variant,
    ...{ isCi: ci.isCi, hasGithubCache: ci.hasGithubCache ?? false },
    folder: ports.files.cacheFolder(),
  });
}

/** The first of each kind: a cache that fails does so layer by layer. */
export function tellCacheTroubles(run: Run, troubles: readonly CacheTrouble[]): void {
  const words = {
    read: 'read, so that steps are run again',
    write: 'written, so that the next build runs more steps',
  };
  for (const does of ['read', 'write'] as const) {
    const trouble = troubles.find((one) => one.does === does);
    notice(run, trouble && `The build cache could not be ${words[does]}: ${trouble.why}`);
  }
}

/** Puts a cache folder that was written anew in the place of the one that was read. */
export async function keepCache(run: Run, cache: BuildCache | undefined): Promise<void> {
  if (cache?.kind !== 'local') return;
  const problem = await run.ports.files.replaceFolder(nextFolder(cache.folder), cache.folder);
  notice(run, problem && `The build cache could not be kept in ${cache.folder}: ${problem}`);
}
