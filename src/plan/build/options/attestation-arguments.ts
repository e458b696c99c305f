import type { BuildConfig } from '../../../config/config.js';

/**
 * BuildKit attaches a provenance by itself unless it is told not to; that would make every image an index with a manifest
 * for "unknown/unknown" (Docker Docs, "Provenance attestations").
 */
export function attestationArguments({ provenance, sbom }: Pick<BuildConfig, 'provenance' | 'sbom'>) {
  return [
    provenance === 'off' ? '--provenance=false' : `--provenance=mode=${provenance}`,
    ...(sbom ? ['--sbom=true'] : []),
  ];
}
