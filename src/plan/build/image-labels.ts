import type { BuildConfig } from '../../config/config.js';
import type { GitState } from '../../ports.js';

/** `name=value`: the standard labels of OCI's image-spec as far as they are known, then the user's own, which win. */
export function imageLabels({ labels }: Pick<BuildConfig, 'labels'>, git: GitState | undefined): string[] {
  return [...standard(git), ...Object.entries(labels).map(([name, value]) => `${name}=${value}`)];
}

function standard(git: GitState | undefined): string[] {
  if (git === undefined) return [];
  const created = new Date(git.committedAt * 1000).toISOString();
  return [
    ...(git.changedPaths.length === 0 ? [`org.opencontainers.image.revision=${git.commit}`] : []),
    `org.opencontainers.image.created=${created}`,
    ...(git.remote === undefined ? [] : [`org.opencontainers.image.source=${git.remote}`]),
  ];
}
