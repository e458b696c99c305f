import { taskPlatform } from '../../plan/platform.js';
import { imaginedDigest } from '../../plan/unknown.js';
import type { TaggedImage } from '../../ports/ecr-port.js';
import type { Checked } from '../check.js';

/** The image that a build would push, as far as a run looks into it. */
export function imaginedImage(
  { config, definition }: Pick<Checked, 'definition'> & { config: Build },
  tag: string,
): TaggedImage {
  const { platforms, provenance, sbom } = config.build;
  const isIndex = platforms.length > 1 || provenance !== 'off' || sbom;
  const wanted = platforms.length > 0 ? platforms : [taskPlatform(definition) ?? 'linux/amd64'];
  const manifest = isIndex
    ? { manifests: wanted.map((platform) => ({ digest: imaginedDigest, platform: partsOf(platform) })) }
    : { config: { digest: imaginedDigest }, layers: [{ digest: imaginedDigest }] };
  return { tag, digest: imaginedDigest, manifest: JSON.stringify(manifest), mediaType: '' };
}

/** The configuration of that image. */
export function imaginedConfiguration({ definition }: Pick<Checked, 'definition'>): string {
  return JSON.stringify(partsOf(taskPlatform(definition) ?? 'linux/amd64'));
}

interface Build {
  readonly build: {
    readonly platforms: readonly string[];
    readonly provenance: string;
    readonly sbom: boolean;
  };
}

function partsOf(platform: string) {
  const [os, architecture, variant] = platform.split('/');
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
