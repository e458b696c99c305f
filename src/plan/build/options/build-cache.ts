import type { BuildConfig } from '../../../config/config.js';
import type { Repository } from '../../../ports/ecr-port.js';
import type { Builder } from '../../builder.js';
import { cacheTag } from '../../cache-tag.js';
import { isMovable } from '../../tag-mutability.js';

/** Where the steps of a build are remembered besides the builder. */
export type BuildCache =
  | { readonly kind: 'none' }
  /** A tag beside the image. */
  | { readonly kind: 'registry'; readonly tag: string }
  | { readonly kind: 'gha'; readonly scope: string }
  | { readonly kind: 'local'; readonly folder: string };

export interface CacheQuestion {
  readonly build: BuildConfig;
  readonly builder: Builder;
  /** Of the image; undefined while it is missing. */
  readonly repository: Pick<Repository, 'mutability' | 'exclusionFilters'> | undefined;
  readonly repositoryName: string;
  /** Tells the image from another one of the repository. */
  readonly variant?: string | undefined;
  readonly isCi: boolean;
  /** GitHub lets this job use its cache. */
  readonly hasGithubCache: boolean;
  /** Folder of this machine for caches. */
  readonly folder: string;
}

export interface CacheDecision {
  readonly cache: BuildCache;
  /** Why what was asked for is not used. */
  readonly notice?: string;
}

/** A cache that cannot be used is no reason to fail: the build goes without, and says so where it was asked for. */
export function decideCache(question: CacheQuestion): CacheDecision {
  const { cache: wanted } = question.build;
  if (wanted === 'none' || (wanted === 'auto' && !question.isCi)) return { cache: { kind: 'none' } };
  const problem = cacheProblem(question);
  if (problem === undefined) return { cache: cacheOf(question) };
  if (wanted === 'auto') return { cache: { kind: 'none' } };
  return {
    cache: { kind: 'none' },
    notice: `cache: ${wanted} is not used, since ${problem}. What the builder itself remembers is.`,
  };
}

function cacheProblem(question: CacheQuestion): string | undefined {
  const { build, builder, repository } = question;
  if (!builder.writesCache) {
    return `${builder.name} cannot write it (Docker needs buildx and the containerd image store, or a buildx builder of another driver)`;
  }
  if (build.cache === 'gha' && !question.hasGithubCache) {
    return 'this is no job of GitHub Actions (ACTIONS_RUNTIME_TOKEN is not set)';
  }
  const tag = cacheTag(nameOf(question));
  const isInRegistry = build.cache === 'registry' || build.cache === 'auto';
  if (!isInRegistry || repository === undefined || isMovable(repository, tag)) return undefined;
  return `the tag ${tag} could not move: exempt ecs-ship.* from the repository’s immutability (repository-update: true)`;
}

function cacheOf(question: CacheQuestion): BuildCache {
  const { build, repositoryName, folder } = question;
  const name = nameOf(question);
  const scope = [repositoryName, name].filter((part) => part).join('-');
  if (build.cache === 'gha') return { kind: 'gha', scope };
  if (build.cache === 'local')
    return { kind: 'local', folder: `${folder}/${scope.replace(/[^\w.-]+/g, '-')}` };
  return { kind: 'registry', tag: cacheTag(name) };
}

/** Builds that have little in common do not overwrite each other's cache. */
function nameOf({ variant, build: { target, platforms } }: CacheQuestion): string | undefined {
  return [variant, target, ...platforms].filter((part) => part).join('-') || undefined;
}
