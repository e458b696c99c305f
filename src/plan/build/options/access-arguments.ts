import type { BuildConfig } from '../../../config/config.js';

/**
 * What `RUN --mount=type=secret` and `type=ssh` may reach. The builder reads a secret's variable or file itself, so that no
 * argument holds its value; buildx, podman and buildah spell it alike.
 */
export function accessArguments({ secrets, ssh }: Pick<BuildConfig, 'secrets' | 'ssh'>): string[] {
  return [
    ...Object.entries(secrets).flatMap(([id, source]) => ['--secret', `id=${id},${sourceText(source)}`]),
    ...ssh.flatMap((one) => ['--ssh', one]),
  ];
}

function sourceText(source: string): string {
  return source.startsWith('env:')
    ? `env=${source.slice('env:'.length)}`
    : `src=${source.slice('file:'.length)}`;
}
