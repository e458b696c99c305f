/** An image's manifest or index as it is read here; everything is optional, since a registry takes what it is given. */
interface Manifest {
  readonly manifests?: readonly Child[];
  readonly config?: { readonly digest?: string };
  readonly layers?: readonly { readonly size?: number }[];
}

interface Child {
  readonly digest?: string;
  readonly platform?: PlatformParts;
}

interface PlatformParts {
  readonly os?: string | undefined;
  readonly architecture?: string | undefined;
  readonly variant?: string | undefined;
}

interface ImageConfiguration extends PlatformParts {
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null };
}

/** The images of an index by platform; undefined for a manifest of one image. Attestations, of no platform, are left out. */
export function imagesOfIndex(text: string): readonly { platform: string; digest: string }[] | undefined {
  const children = parsed<Manifest>(text).manifests;
  return children?.flatMap(({ platform = {}, digest }) => {
    const name = platformName(platform);
    return name === undefined || digest === undefined ? [] : [{ platform: name, digest }];
  });
}

/** Bytes of an image's layers as they are stored and sent; undefined for an index, whose images are elsewhere. */
export function imageBytes(text: string): number | undefined {
  return parsed<Manifest>(text).layers?.reduce((sum, { size = 0 }) => sum + size, 0);
}

/** Digest of the configuration of one image. */
export function configDigest(text: string): string | undefined {
  return parsed<Manifest>(text).config?.digest;
}

/** `os/architecture[/variant]` of an image's configuration; undefined where it does not say. */
export function platformOfConfig(text: string): string | undefined {
  return platformName(parsed<ImageConfiguration>(text));
}

/** The commit that the image says it was built from. */
export function revisionOfConfig(text: string): string | undefined {
  return parsed<ImageConfiguration>(text).config?.Labels?.['org.opencontainers.image.revision'];
}

/** `os/architecture[/variant]`; undefined where that is not said. */
export function platformName({ os, architecture, variant }: PlatformParts): string | undefined {
  if (!os || !architecture || os === 'unknown') return undefined;
  return [os, architecture, ...(variant ? [variant] : [])].join('/');
}

/** What is not JSON says nothing. */
function parsed<T extends object>(text: string): T {
  try {
    return (JSON.parse(text) ?? {}) as T;
  } catch {
    return {} as T;
  }
}
