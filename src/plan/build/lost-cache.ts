import type { ShipError } from '../../errors.js';
import type { BuildRequest } from './build-request.js';

/**
 * Whether a build failed for a layer that its cache names and no longer has: BuildKit fetches layers late, and then gives
 * up instead of running the step (moby/buildkit, "failed to compute cache key").
 */
export function isLostCache(
  error: Pick<ShipError, 'code' | 'evidence'>,
  { build, cache, isCacheBroken }: Pick<BuildRequest, 'build' | 'cache' | 'isCacheBroken'>,
): boolean {
  if (cache === undefined || cache.kind === 'none' || build.noCache || isCacheBroken) return false;
  if (error.code !== 'build-failed') return false;
  return error.evidence.some((line) =>
    /ERROR: .*(httpReadSeeker|could not fetch content descriptor|failed to copy: |blob (sha256:)?[0-9a-f]* ?not found)/.test(
      line,
    ),
  );
}
