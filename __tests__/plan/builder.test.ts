import type { BuildConfig } from '../../src/config/config.js';
import { findBuilder, noBuilder } from '../../src/plan/builder.js';
import type { BuilderAbilities } from '../../src/ports/builder-port.js';
import { engineOnly } from '../support/builder-abilities.js';
import { buildConfig } from '../support/default-config.js';

const engine = '26.1.5';
const withStore: BuilderAbilities = {
  engine,
  buildx: { name: 'default', driver: 'docker', containerdStore: true },
};
const inContainer: BuilderAbilities = {
  engine,
  buildx: { name: 'ci', driver: 'docker-container', buildKit: '0.13.1', containerdStore: false },
};
const remote: BuilderAbilities = { buildx: { name: 'k8s', driver: 'kubernetes', containerdStore: false } };
const both = { platforms: ['linux/amd64', 'linux/arm64'] };
const same = { reproducible: true };
const none = { trouble: {} };

describe('the builder that is taken', () => {
  it.each<[string, Partial<BuildConfig>, BuilderAbilities, string, string]>([
    ['the engine’s own buildx', {}, engineOnly, 'engine', 'buildx in Docker 26.1.5'],
    ['a containerd image store', {}, withStore, 'engine', 'buildx in Docker 26.1.5'],
    ['a containerd image store for two platforms', both, withStore, 'buildx', 'buildx in Docker 26.1.5'],
    ['a containerd image store and reproducible', same, withStore, 'engine', 'buildx in Docker 26.1.5'],
    [
      'a builder container and reproducible',
      same,
      inContainer,
      'buildx',
      'buildx builder ci (docker-container)',
    ],
    ['a builder container', {}, inContainer, 'buildx', 'buildx builder ci (docker-container)'],
    ['a builder elsewhere and no engine', {}, remote, 'buildx', 'buildx builder k8s (kubernetes)'],
    ['no buildx', {}, { engine }, 'docker', 'docker build of Docker 26.1.5 (without BuildKit)'],
    ['builder: docker', { builder: 'docker' }, withStore, 'docker', 'docker build of Docker 26.1.5'],
    ['builder: buildx', { builder: 'buildx' }, withStore, 'engine', 'buildx in Docker 26.1.5'],
    [
      'podman beside an engine',
      {},
      { engine, podman: '4.3.1' },
      'docker',
      'docker build of Docker 26.1.5 (without BuildKit)',
    ],
    [
      'podman beside an engine for two platforms',
      both,
      { engine, podman: '4.3.1' },
      'podman',
      'podman 4.3.1',
    ],
    ['podman and buildah', {}, { podman: '4.3.1', buildah: '1.28.2' }, 'podman', 'podman 4.3.1'],
    ['buildah', both, { buildah: '1.28.2' }, 'buildah', 'buildah 1.28.2'],
    [
      'builder: buildah',
      { builder: 'buildah' },
      { ...withStore, buildah: '1.28.2' },
      'buildah',
      'buildah 1.28.2',
    ],
    [
      'builder: docker and DOCKER_BUILDKIT=0',
      { builder: 'docker' },
      { ...withStore, isLegacy: true },
      'docker',
      'docker build of Docker 26.1.5 (without BuildKit)',
    ],
  ])('with %s', (_what, change, abilities, kind, name) => {
    expect(findBuilder(buildConfig(change), abilities)).toMatchObject({ kind, name });
  });
});

describe('the refusal of a build without a builder', () => {
  it.each<[string, Partial<BuildConfig>, BuilderAbilities, string]>([
    ['nothing at all', {}, none, 'Neither docker nor podman nor buildah is installed.'],
    [
      'a silent engine',
      {},
      { trouble: { docker: ['Cannot connect'] } },
      'Docker is installed, but its engine does not answer.',
    ],
    ['no buildx', { builder: 'buildx' }, { engine }, 'The builder docker buildx is not installed.'],
    [
      'reproducible in an older engine',
      same,
      { ...withStore, engine: '25.0.1' },
      'buildx in Docker 25.0.1 cannot give every file the commit’s time (that takes a buildx builder of its own with BuildKit 0.13, podman or buildah).',
    ],
    [
      'several reproducible platforms in the engine',
      { ...same, ...both },
      withStore,
      'buildx in Docker 26.1.5 cannot give every file the commit’s time (that takes a buildx builder of its own with BuildKit 0.13, podman or buildah).',
    ],
    [
      'reproducible without a store for it',
      same,
      engineOnly,
      'buildx in Docker 26.1.5 cannot give every file the commit’s time without the containerd image store.',
    ],
    ['no podman', { builder: 'podman' }, withStore, 'The builder podman is not installed.'],
    [
      'a broken podman',
      { builder: 'podman' },
      { trouble: { podman: ['newuidmap'] } },
      'podman is installed, but does not work.',
    ],
    [
      'a broken podman and a missing engine',
      {},
      { trouble: { podman: ['newuidmap'] } },
      'podman is installed, but does not work.',
    ],
    [
      'secrets without BuildKit',
      { secrets: { npm: 'env:NPM_TOKEN' } },
      { engine },
      'docker build of Docker 26.1.5 (without BuildKit) cannot give a build secrets (build-secrets).',
    ],
    [
      'SSH without BuildKit',
      { ssh: ['default'] },
      { engine },
      'docker build of Docker 26.1.5 (without BuildKit) cannot let a build use SSH (ssh).',
    ],
    [
      'a provenance without a store for it',
      { provenance: 'min', builder: 'buildx' },
      engineOnly,
      'buildx in Docker 26.1.5 cannot attach a provenance (provenance) without the containerd image store.',
    ],
    [
      'a bill of materials without buildx',
      { sbom: true },
      { engine },
      'docker build of Docker 26.1.5 (without BuildKit) cannot attach a bill of materials (sbom).',
    ],
    [
      'two platforms without buildx',
      both,
      { engine },
      'docker build of Docker 26.1.5 (without BuildKit) cannot build for linux/amd64 and linux/arm64 at once.',
    ],
    [
      'two platforms by docker, whatever the store',
      { ...both, builder: 'docker' },
      withStore,
      'docker build of Docker 26.1.5 cannot build for linux/amd64 and linux/arm64 at once.',
    ],
    [
      'two platforms without a store for them',
      both,
      engineOnly,
      'buildx in Docker 26.1.5 cannot build for linux/amd64 and linux/arm64 at once without the containerd image store.',
    ],
  ])('%s', (_what, change, abilities, message) => {
    const build = buildConfig(change);
    expect(findBuilder(build, abilities)).toBeUndefined();
    expect(noBuilder(build, abilities)).toMatchObject({ code: 'builder-missing', message });
  });
});
