import type { BuildConfig } from '../config/config.js';
import { ShipError } from '../errors.js';
import type { BuilderAbilities } from '../ports.js';

/** How the image is built: by a buildx builder that pushes itself, by buildx inside the engine, or by docker build. */
export type Builder = 'buildx' | 'engine' | 'classic';

/**
 * The engine's own buildx driver asks the registry for every layer twice when it pushes, so there the engine's push is
 * left to docker; only several platforms at once cannot go that way.
 */
export function chooseBuilder(build: BuildConfig, { buildxDriver }: BuilderAbilities): Builder {
  const several = build.platforms.length > 1;
  if (buildxDriver !== undefined) return buildxDriver === 'docker' && !several ? 'engine' : 'buildx';
  if (!several) return 'classic';
  throw new ShipError(
    'builder-missing',
    `Building for ${build.platforms.join(' and ')} needs docker buildx.`,
    {
      remedy: 'Install the buildx plugin (Debian: docker-buildx), or name one platform.',
    },
  );
}
