import type { BuildConfig } from '../config/config.js';
import { ShipError } from '../errors.js';
import type { BuilderAbilities, BuilderTool } from '../ports.js';
import { builderMissing } from './builder-missing.js';
import { inabilities } from './inabilities.js';

/** What builds the image: a buildx builder that pushes itself, buildx inside the engine, or `docker build`. */
export interface Builder {
  readonly kind: 'buildx' | 'engine' | 'docker';
  readonly tool: BuilderTool;
  /** As people are told of it. */
  readonly name: string;
  /** Takes BuildKit's options. */
  readonly buildKit: boolean;
  /** Can be given a cache in a registry or at GitHub. */
  readonly writesCache: boolean;
  /** Several platforms, and attestations. */
  readonly makesIndexes: boolean;
}

/** The best builder that answers and can do what is asked; undefined where there is none. */
export function findBuilder(build: BuildConfig, abilities: BuilderAbilities): Builder | undefined {
  return candidates(build, abilities).find((builder) => inabilities(build, builder).length === 0);
}

/** Why `findBuilder` finds none. */
export function noBuilder(build: BuildConfig, abilities: BuilderAbilities): ShipError {
  const [best] = candidates(build, abilities);
  if (best === undefined) return builderMissing(build.builder, abilities);
  return new ShipError('builder-missing', `${best.name} cannot ${inabilities(build, best)[0]}.`, {
    remedy: 'Name another builder with the option builder; docs/images.md says what each can do.',
  });
}

function candidates(build: BuildConfig, abilities: BuilderAbilities): Builder[] {
  const answering = [...buildxBuilder(build, abilities), ...dockerBuilder(abilities)];
  return answering.filter(({ kind }) => build.builder === 'auto' || optionOf(kind) === build.builder);
}

function optionOf(kind: Builder['kind']): string {
  return kind === 'engine' ? 'buildx' : kind;
}

/**
 * The engine's own buildx driver asks the registry for every layer twice when it pushes, so there the engine's push is
 * left to docker; only several platforms at once cannot go that way.
 */
function buildxBuilder(build: BuildConfig, { engine, buildx }: BuilderAbilities): Builder[] {
  if (buildx === undefined) return [];
  const inEngine = buildx.driver === 'docker';
  if (inEngine && engine === undefined) return [];
  const able = !inEngine || buildx.containerdStore;
  return [
    {
      kind: inEngine && build.platforms.length < 2 ? 'engine' : 'buildx',
      tool: 'docker',
      name: inEngine ? `buildx in Docker ${engine}` : `buildx builder ${buildx.name} (${buildx.driver})`,
      buildKit: true,
      writesCache: able,
      makesIndexes: able,
    },
  ];
}

function dockerBuilder({ engine, buildx, isLegacy }: BuilderAbilities): Builder[] {
  if (engine === undefined) return [];
  const buildKit = buildx !== undefined && isLegacy !== true;
  const name = `docker build of Docker ${engine}${buildKit ? '' : ' (without BuildKit)'}`;
  return [{ kind: 'docker', tool: 'docker', name, buildKit, writesCache: false, makesIndexes: false }];
}
