import type { ScannedManifest } from './scan-finding.js';

/** An image in ECR, by which its scans are found. */
export interface ScannedImage extends ScannedManifest {
  /** Byte for byte. */
  readonly manifest: string;
  /** It was pushed just now to a repository that scans on push. */
  readonly scannedOnPush?: boolean;
}

/** One manifest to look at, and the platform it is for when the image has several. */
export interface ScanTarget {
  readonly manifest: ScannedManifest;
  readonly platform?: string;
}

interface Descriptor {
  readonly digest: string;
  readonly platform?: { readonly os?: string; readonly architecture?: string; readonly variant?: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * What ECR scans of an image: itself, or each platform's manifest of an index. Attestations, which buildx puts beside them
 * for the platform unknown/unknown, hold no software.
 */
export function scanTargets(image: ScannedImage): readonly ScanTarget[] {
  const { repository, registryId } = image;
  const place = { repository, ...(registryId === undefined ? {} : { registryId }) };
  const children = manifestsOf(image.manifest).filter((one) => !isAttestation(one));
  if (children.length === 0) return [{ manifest: { ...place, digest: image.digest } }];
  return children.map((one) => ({
    manifest: { ...place, digest: one.digest },
    ...(children.length === 1 ? {} : { platform: platformOf(one) }),
  }));
}

function manifestsOf(manifest: string): readonly Descriptor[] {
  const { manifests } = JSON.parse(manifest) as { manifests?: readonly Descriptor[] };
  return manifests ?? [];
}

function isAttestation({ platform, annotations }: Descriptor): boolean {
  return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' || platform?.os === 'unknown';
}

function platformOf({ platform, digest }: Descriptor): string {
  if (platform?.os === undefined) return digest.slice(0, 19);
  return [platform.os, platform.architecture, platform.variant].filter((part) => part).join('/');
}
