import { AwsError } from '../aws-error.js';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly urls?: readonly string[];
}

/** What matters of a manifest (OCI image specification; Docker image manifest version 2, schema 2). */
export interface Manifest {
  readonly mediaType: string;
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  /** The images of an index or manifest list. */
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly artifactType?: string;
}

const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const INDEXES = new Set([OCI_INDEX, 'application/vnd.docker.distribution.manifest.list.v2+json']);

export function isIndex(mediaType: string): boolean {
  return INDEXES.has(mediaType);
}

/** Reads a manifest; `declared` is the media type it was sent with, which counts where the manifest has none. */
export function parseManifest(bytes: Buffer, declared?: string): Manifest {
  const document = parseObject(bytes);
  const manifests = descriptors(document.manifests);
  const config = descriptors([document.config])[0];
  const subject = descriptors([document.subject])[0];
  const implied = declared ?? (manifests.length > 0 ? OCI_INDEX : OCI_MANIFEST);
  const mediaType = typeof document.mediaType === 'string' ? document.mediaType : implied;
  if (!isIndex(mediaType) && !config) throw invalid('it has neither a config nor manifests');
  return {
    mediaType,
    layers: descriptors(document.layers),
    manifests,
    ...(config && { config }),
    ...(subject && { subject }),
    ...(typeof document.artifactType === 'string' && { artifactType: document.artifactType }),
  };
}

function parseObject(bytes: Buffer): Record<string, unknown> {
  try {
    const document: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof document === 'object' && document !== null) return document as Record<string, unknown>;
  } catch {
    throw invalid('Invalid JSON syntax');
  }
  throw invalid('it is not a JSON object');
}

function descriptors(value: unknown): Descriptor[] {
  return (Array.isArray(value) ? value : []).filter(
    (item): item is Descriptor => typeof item?.digest === 'string' && typeof item?.mediaType === 'string',
  );
}

function invalid(why: string): AwsError {
  return new AwsError(
    'InvalidParameterException',
    `Invalid parameter at 'ImageManifest' failed to satisfy constraint: '${why}'`,
  );
}
