import type { ShipError } from '../../errors.js';
import type { BuildRequest } from './build-request.js';

/** How a failed build can be made after all. */
export interface SecondBuild {
  readonly request: BuildRequest;
  /** Why, for people. */
  readonly notice: string;
}

/** The same build without what it lost; undefined where it failed by itself, or was made without that already. */
export function withoutLost(
  error: Pick<ShipError, 'code' | 'evidence'>,
  request: BuildRequest,
): SecondBuild | undefined {
  if (isLostCache(error, request)) {
    return {
      request: { ...request, isCacheBroken: true },
      notice: 'The build cache names a layer that is no longer there: building again without reading it.',
    };
  }
  if (isLostSnapshot(error, request)) {
    return {
      request: { ...request, build: { ...request.build, noCache: true } },
      notice: 'The builder has lost a layer that it remembers: building again without what it remembers.',
    };
  }
  return undefined;
}

/**
 * Whether a build failed for a layer that its cache names and no longer has: BuildKit fetches layers late, and then gives
 * up instead of running the step (moby/buildkit, "failed to compute cache key").
 */
export function isLostCache(
  error: Pick<ShipError, 'code' | 'evidence'>,
  { build, cache, isCacheBroken }: Pick<BuildRequest, 'build' | 'cache' | 'isCacheBroken'>,
): boolean {
  if (cache === undefined || cache.kind === 'none' || build.noCache || isCacheBroken) return false;
  return hasFailedWith(
    error,
    /ERROR: .*(httpReadSeeker|could not fetch content descriptor|failed to copy: |blob (sha256:)?[0-9a-f]* ?not found)/,
  );
}

/**
 * Whether BuildKit's own store remembers a layer that it no longer has, as it may after another build was ended amid a step
 * that both share; every build that needs the layer fails from then on. Seen with BuildKit 0.12 in Docker 26.1.
 */
export function isLostSnapshot(
  error: Pick<ShipError, 'code' | 'evidence'>,
  { build }: Pick<BuildRequest, 'build'>,
): boolean {
  return !build.noCache && hasFailedWith(error, /ERROR: .*snapshot \S+ does not exist: not found/);
}

function hasFailedWith({ code, evidence }: Pick<ShipError, 'code' | 'evidence'>, pattern: RegExp): boolean {
  return code === 'build-failed' && evidence.some((line) => pattern.test(line));
}
