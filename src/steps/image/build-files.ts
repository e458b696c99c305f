import { join } from 'node:path';
import { ShipError } from '../../errors.js';
import { buildsImage } from '../../plan/builds-image.js';
import { isRemoteContext } from '../../plan/remote-context.js';
import type { Run } from '../run.js';

/** What a build needs and does not find, before a builder says so in its own words. */
export async function missingBuildFiles(run: Run): Promise<readonly ShipError[]> {
  if (!buildsImage(run.config)) return [];
  const found = await Promise.all([
    missingContext(run),
    ...namedFiles(run).map(([option, path]) => missing(run, option, path)),
  ]);
  return found.flatMap((error) => error ?? []);
}

async function missingContext({ config: { build }, ports: { files } }: Run): Promise<ShipError | undefined> {
  if (isRemoteContext(build.context)) return undefined;
  if (!(await files.isFolder(build.context))) {
    return new ShipError('source-not-found', `The build context ${build.context} is not a folder.`, {
      remedy: 'Set the option context to the folder that holds the Dockerfile.',
    });
  }
  const dockerfile = build.dockerfile ?? join(build.context, 'Dockerfile');
  if ((await files.readText(dockerfile)) !== undefined) return undefined;
  return new ShipError('source-not-found', `There is no ${dockerfile}.`, {
    remedy: 'Set the options context and dockerfile, or deploy an existing image with the option image.',
  });
}

/** The files of secrets and SSH keys, each with the option that names it. */
function namedFiles({ config: { build } }: Run): readonly (readonly [option: string, path: string])[] {
  const secrets = Object.entries(build.secrets).flatMap(([id, source]) =>
    source.startsWith('file:') ? [[`build-secrets.${id}`, source.slice('file:'.length)] as const] : [],
  );
  const keys = build.ssh.flatMap((one) => {
    const at = one.indexOf('=');
    return at < 0 ? [] : [[`ssh: ${one.slice(0, at)}`, one.slice(at + 1)] as const];
  });
  return [...secrets, ...keys];
}

async function missing(
  { ports: { files } }: Run,
  option: string,
  path: string,
): Promise<ShipError | undefined> {
  if (await files.exists(path)) return undefined;
  return new ShipError('option-invalid', `${option}: there is no file ${path}.`, {
    remedy:
      'Paths are relative to the working directory, and ~ is not expanded: correct the path, or create the file before.',
  });
}
