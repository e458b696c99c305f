import type { BuildConfig } from '../config/config.js';
import type { Builder } from './builder.js';

/** What of a build a builder cannot do, each to follow "cannot"; empty: it can do it all. */
export function inabilities(build: BuildConfig, builder: Builder): string[] {
  const { platforms, reproducible, secrets, ssh, provenance, sbom } = build;
  const { kind, makesIndexes, rewritesTimes, inEngine, buildKit } = builder;
  const why = inEngine && kind !== 'docker' && !makesIndexes ? ' without the containerd image store' : '';
  const times = why || ' (that takes a buildx builder of its own with BuildKit 0.13, podman or buildah)';
  const attests = buildKit && makesIndexes;
  const isLegacy = kind === 'docker' && !buildKit;
  return [
    ...(platforms.length > 1 && !makesIndexes ? [`build for ${platforms.join(' and ')} at once${why}`] : []),
    ...(reproducible && !rewritesTimes ? [`give every file the commit’s time${times}`] : []),
    ...(attests || (provenance === 'off' && !sbom) ? [] : [`attach ${attestation(build)}${why}`]),
    ...(isLegacy && Object.keys(secrets).length > 0 ? ['give a build secrets (build-secrets)'] : []),
    ...(isLegacy && ssh.length > 0 ? ['let a build use SSH (ssh)'] : []),
  ];
}

function attestation({ provenance }: BuildConfig): string {
  return provenance === 'off' ? 'a bill of materials (sbom)' : 'a provenance (provenance)';
}
