import type { BuildConfig } from '../config/config.js';
import type { Builder } from './builder.js';

/** What of a build a builder cannot do, each to follow "cannot"; empty: it can do it all. */
export function inabilities({ platforms }: BuildConfig, builder: Builder): string[] {
  const { makesIndexes, kind } = builder;
  const inEngine = kind === 'buildx' || kind === 'engine';
  const why = inEngine ? ' without the containerd image store' : '';
  return [
    ...(platforms.length > 1 && !makesIndexes ? [`build for ${platforms.join(' and ')} at once${why}`] : []),
  ];
}
