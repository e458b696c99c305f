import { ShipError } from '../../errors.js';
import type { Run } from '../run.js';

/** Refuses secrets and keys whose file is not there, before a builder says so in its own words. */
export async function checkBuildFiles({ config: { build }, ports: { files } }: Run): Promise<void> {
  const secrets = Object.entries(build.secrets).flatMap(([id, source]) =>
    source.startsWith('file:') ? [[`build-secrets.${id}`, source.slice('file:'.length)] as const] : [],
  );
  const keys = build.ssh.flatMap((one) => {
    const at = one.indexOf('=');
    return at < 0 ? [] : [[`ssh: ${one.slice(0, at)}`, one.slice(at + 1)] as const];
  });
  for (const [option, path] of [...secrets, ...keys]) {
    if (await files.exists(path)) continue;
    throw new ShipError('option-invalid', `${option}: there is no file ${path}.`, {
      remedy:
        'Paths are relative to the working directory, and ~ is not expanded: correct the path, or create the file before.',
    });
  }
}
