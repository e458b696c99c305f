import { join } from 'node:path';
import { optionPlace } from '../../config/option-place.js';
import { ShipError } from '../../errors.js';
import { buildsImage } from '../../plan/builds-image.js';
import { isRemoteContext } from '../../plan/remote-context.js';
import type { FileReader } from '../file-reader.js';

/** What a build needs and does not find, before a builder says so in its own words. */
export async function missingBuildFiles(run: FileReader): Promise<readonly ShipError[]> {
  if (!buildsImage(run.config)) return [];
  const found = await Promise.all([
    missingContext(run),
    ...namedFiles(run).map(([option, path]) => missing(run, option, path)),
  ]);
  return found.flatMap((error) => error ?? []);
}

async function missingContext({ config, ports: { files } }: FileReader): Promise<ShipError | undefined> {
  const { build } = config;
  if (isRemoteContext(build.context)) return undefined;
  if (!(await files.isFolder(build.context))) {
    return new ShipError(
      'source-not-found',
      `${optionPlace(config, 'context')}: ${build.context} is not a folder.`,
      {
        remedy: 'Set the option context to the folder that holds the Dockerfile.',
      },
    );
  }
  const dockerfile = build.dockerfile ?? join(build.context, 'Dockerfile');
  if ((await files.readText(dockerfile)) !== undefined) return undefined;
  const where = optionPlace(config, 'dockerfile');
  return new ShipError('source-not-found', `${where}: there is no file ${dockerfile}.`, {
    remedy: 'Set the options context and dockerfile, or deploy an existing image with the option image.',
  });
}

/** The files of secrets and SSH keys, each with the option that names it. */
function namedFiles({ config }: FileReader): readonly (readonly [option: string, path: string])[] {
  const { build } = config;
  const secrets = Object.entries(build.secrets).flatMap(([id, source]) =>
    source.startsWith('file:')
      ? [[optionPlace(config, 'build-secrets', id), source.slice('file:'.length)] as const]
      : [],
  );
  const keys = build.ssh.flatMap((one) => {
    const at = one.indexOf('=');
    return at < 0 ? [] : [[optionPlace(config, 'ssh'), one.slice(at + 1)] as const];
  });
  return [...secrets, ...keys];
}

async function missing(
  { ports: { files } }: FileReader,
  option: string,
  path: string,
): Promise<ShipError | undefined> {
  if (await files.exists(path)) return undefined;
  return new ShipError('option-invalid', `${option}: there is no file ${path}.`, {
    remedy:
      'Paths are relative to the working directory, and ~ is not expanded: correct the path, or create the file before.',
  });
}
