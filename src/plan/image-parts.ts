interface Descriptor {
  readonly digest?: string;
  readonly size?: number;
  /** Of a layer that is only served elsewhere and in no registry. */
  readonly urls?: readonly string[];
}

interface Manifest {
  readonly manifests?: readonly Descriptor[];
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
}

/** A blob and its bytes. */
export interface Blob {
  readonly digest: string;
  readonly size: number;
}

/** Digests of the manifests that an index holds, attestations included; empty for a manifest of one image. */
export function manifestsOf(text: string): readonly string[] {
  const { manifests = [] } = JSON.parse(text) as Manifest;
  return manifests.flatMap(({ digest }) => digest ?? []);
}

/** Configuration and layers of one image, each once. */
export function blobsOf(text: string): readonly Blob[] {
  const { config, layers = [] } = JSON.parse(text) as Manifest;
  const all = [...(config === undefined ? [] : [config]), ...layers];
  const blobs = all.flatMap(({ digest, size = 0, urls }) =>
    digest === undefined || (urls?.length ?? 0) > 0 ? [] : [[digest, { digest, size }] as const],
  );
  return [...new Map(blobs).values()];
}
