import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';

/** What a build reads besides its context: a Dockerfile that lies elsewhere, and the ignore file beside it. */
export interface DockerfilePaths {
  /** In the context's work tree, so that its commit says what they are. */
  readonly tracked: readonly string[];
  /** In no commit of that work tree. */
  readonly foreign: readonly ForeignFile[];
}

export interface ForeignFile {
  readonly path: string;
  readonly text: string;
}

/** All paths are absolute; a Dockerfile in the context is nothing besides it. */
export async function dockerfilePaths(
  dockerfile: string,
  context: string,
  workTree: string,
): Promise<DockerfilePaths> {
  const [folder, top] = await Promise.all([realpath(context), realpath(workTree)]);
  const found = await Promise.all([dockerfile, `${dockerfile}.dockerignore`].map(readIfThere));
  const beside = found.flatMap((file) => file ?? []).filter(({ path }) => !isBelow(path, folder));
  return {
    tracked: beside.filter(({ path }) => isBelow(path, top)).map(({ path }) => path),
    foreign: beside.filter(({ path }) => !isBelow(path, top)),
  };
}

/** Where a link leads is what is built. */
async function readIfThere(file: string): Promise<ForeignFile | undefined> {
  try {
    const path = await realpath(file);
    return { path, text: await readFile(path, 'utf8') };
  } catch {
    return undefined;
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way);
}
