import type { BuildConfig } from '../../config/config.js';
import type { GitState } from '../../ports/git-port.js';
import { webUrl } from './web-url.js';

/** `name=value`: the standard labels of OCI's image-spec as far as they are known, then the user's own, which win. */
export function imageLabels(
  { labels }: Pick<BuildConfig, 'labels'>,
  git: GitState | undefined,
  version: string | undefined,
): string[] {
  return [...standard(git, version), ...Object.entries(labels).map(([name, value]) => `${name}=${value}`)];
}

function standard(git: GitState | undefined, version: string | undefined): string[] {
  if (git === undefined) return [];
  const created = new Date(git.committedAt * 1000).toISOString();
  const isClean = git.changedPaths.length === 0;
  const url = git.remote && webUrl(git.remote);
  return [
    ...(isClean ? [`org.opencontainers.image.revision=${git.commit}`] : []),
    `org.opencontainers.image.created=${created}`,
    ...(git.remote === undefined ? [] : [`org.opencontainers.image.source=${git.remote}`]),
    ...(isClean && version !== undefined ? [`org.opencontainers.image.version=${version}`] : []),
    ...(url ? [`org.opencontainers.image.url=${url}`] : []),
  ];
}
