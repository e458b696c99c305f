import type { BuildConfig } from '../config/config.js';
import type { Builder } from './builder.js';

/** What of a build a builder cannot do, each to follow "cannot"; empty: it can do it all. */
export function inabilities({ platforms, reproducible }: BuildConfig, builder: Builder): string[] {
  const { makesIndexes, rewritesTimes, inEngine, buildKit } = builder;
  const why = inEngine && buildKit && !makesIndexes ? ' without the containerd image store' : '';
  const times = why || ' (that takes a buildx builder of its own with BuildKit 0.13, podman or buildah)';
  return [
    ...(platforms.length > 1 && !makesIndexes ? [`build for ${platforms.join(' and ')} at once${why}`] : []),
    ...(reproducible && !rewritesTimes ? [`give every file the commit’s time${times}`] : []),
  ];
}
