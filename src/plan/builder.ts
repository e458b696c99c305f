import type { BuildConfig } from '../config/config.js';
import { ShipError } from '../errors.js';
import type { BuilderAbilities, BuilderTool } from '../ports/builder-port.js';
import { builderMissing } from './builder-missing.js';
import { inabilities } from './inabilities.js';

/**
 * What builds the image: a buildx builder that pushes itself, buildx inside the engine, `docker build`, podman or buildah.
 */
export interface Builder {
  readonly kind: 'buildx' | 'engine' | 'docker' | 'podman' | 'buildah';
  readonly tool: BuilderTool;
  /** As people are told of it. */
  readonly name: string;
  /** The Docker Engine itself builds. */
  readonly inEngine: boolean;
  /** Takes BuildKit's options. */
  readonly buildKit: boolean;
  /** Can be given a cache in a registry or at GitHub. */
  readonly writesCache: boolean;
  /** Several platforms, and attestations. */
  readonly makesIndexes: boolean;
  /** Can give every file the commit's time. */
  readonly rewritesTimes: boolean;
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
  const answering = [
    ...buildxBuilder(build, abilities),
    ...dockerBuilder(abilities),
    ...containersBuilder('podman', abilities.podman),
    ...containersBuilder('buildah', abilities.buildah),
  ];
  return answering.filter(({ kind }) => build.builder === 'auto' || optionOf(kind) === build.builder);
}

function optionOf(kind: Builder['kind']): string {
  return kind === 'engine' ? 'buildx' : kind;
}

/**
 * The engine's own buildx driver pushes twice, by itself and by docker, so that docker alone is quicker; but docker gives
 * the tag to each image of an index in turn, which a repository with immutable tags refuses.
 */
function buildxBuilder(build: BuildConfig, { engine, buildx }: BuilderAbilities): Builder[] {
  if (buildx === undefined) return [];
  const inEngine = buildx.driver === 'docker';
  if (inEngine && engine === undefined) return [];
  const able = !inEngine || buildx.containerdStore;
  return [
    {
      kind: inEngine && !makesIndex(build) ? 'engine' : 'buildx',
      tool: 'docker',
      name: inEngine ? `buildx in Docker ${engine}` : `buildx builder ${buildx.name} (${buildx.driver})`,
      inEngine,
      buildKit: true,
      writesCache: able,
      makesIndexes: able,
      // Since BuildKit 0.13, which is in Docker 26; there by way of a file, and so by docker's push.
      rewritesTimes: inEngine
        ? able && isAtLeast(engine, 26, 0) && !makesIndex(build)
        : isAtLeast(buildx.buildKit, 0, 13),
    },
  ];
}

function dockerBuilder({ engine, buildx, isLegacy }: BuilderAbilities): Builder[] {
  if (engine === undefined) return [];
  const buildKit = buildx !== undefined && isLegacy !== true;
  const name = `docker build of Docker ${engine}${buildKit ? '' : ' (without BuildKit)'}`;
  const able = { inEngine: true, writesCache: false, makesIndexes: false, rewritesTimes: false };
  return [{ kind: 'docker', tool: 'docker', name, buildKit, ...able }];
}

function containersBuilder(tool: 'podman' | 'buildah', version: string | undefined): Builder[] {
  if (version === undefined) return [];
  const able = {
    inEngine: false,
    buildKit: false,
    writesCache: false,
    makesIndexes: true,
    rewritesTimes: true,
  };
  return [{ kind: tool, tool, name: `${tool} ${version}`, ...able }];
}

/** Whether several manifests are pushed under the one tag. */
function makesIndex({ platforms, provenance, sbom }: BuildConfig): boolean {
  return platforms.length > 1 || provenance !== 'off' || sbom;
}

function isAtLeast(version: string | undefined, major: number, minor: number): boolean {
  const [, one = '0', two = '0'] = version?.match(/(\d+)\.(\d+)/) ?? [];
  return Number(one) > major || (Number(one) === major && Number(two) >= minor);
}
