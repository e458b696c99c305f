import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import dockerignore, { type Ignore } from '@balena/dockerignore';
import { ShipError } from '../../errors.js';
import type { ContextEntry, ContextPort } from '../../ports/context-port.js';
import { measureFolder } from './measure-folder.js';

/** Files that are read at the same time. */
const width = 16;

/** A build context in the file system, as a builder is given it; reading gigabytes of it ends with the run. */
export function buildContextAdapter(workingDirectory: string, interrupted?: AbortSignal): ContextPort {
  return {
    read: async (folder, dockerfile) => {
      const root = resolve(workingDirectory, folder);
      const ignore = await readIgnore(root, resolve(workingDirectory, dockerfile));
      return readEntries(root, await listPaths(root, '', ignore), interrupted);
    },
    measure: async (folder, dockerfile) => {
      const root = resolve(workingDirectory, folder);
      const { file } = await readIgnore(root, resolve(workingDirectory, dockerfile));
      return file === undefined ? measureFolder(root) : undefined;
    },
  };
}

export interface IgnoreRules {
  /** Name of the file that says so; undefined where there is none. */
  readonly file?: string;
  readonly ignores: (path: string) => boolean;
  /** An exception may bring back what lies in an ignored folder. */
  readonly hasExceptions: boolean;
}

/** A `.dockerignore` of the Dockerfile's own name, beside it, wins over the context's (Docker Docs, "Build context"). */
export async function readIgnore(root: string, dockerfile: string): Promise<IgnoreRules> {
  const own = await textOf(`${dockerfile}.dockerignore`);
  const text = own ?? (await textOf(join(root, '.dockerignore')));
  const lines = (text ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
  const rules: Ignore = dockerignore.default().add(lines);
  return {
    ...(text === undefined
      ? {}
      : { file: own === undefined ? '.dockerignore' : `${basename(dockerfile)}.dockerignore` }),
    ignores: (path) => rules.ignores(path),
    hasExceptions: lines.some((line) => line.trimStart().startsWith('!')),
  };
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** Paths below `folder` that are not ignored, folders included. */
export async function listPaths(root: string, folder: string, ignore: IgnoreRules): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const ignored = ignore.ignores(path);
    const enters = entry.isDirectory() && (!ignored || ignore.hasExceptions);
    const inside = enters ? await listPaths(root, path, ignore) : [];
    if (!ignored || inside.length > 0) found.push(path, ...inside);
  }
  return found;
}

async function readEntries(
  root: string,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<ContextEntry[]> {
  const entries: ContextEntry[] = [];
  for (let at = 0; at < paths.length; at += width) {
    entries.push(
      ...(await Promise.all(paths.slice(at, at + width).map((path) => readEntry(root, path, signal)))),
    );
  }
  return entries;
}

/** Links are told by where they point, not by what is there; sockets and the like are in no build. */
async function readEntry(root: string, path: string, signal?: AbortSignal): Promise<ContextEntry> {
  const file = join(root, path);
  try {
    const stat = await lstat(file);
    const [mode, size] = [stat.mode & 0o7777, stat.size];
    if (stat.isSymbolicLink()) return { path, kind: 'link', mode: 0, size: 0, content: await readlink(file) };
    if (stat.isDirectory()) return { path, kind: 'folder', mode, size: 0, content: '' };
    if (stat.isFile()) return { path, kind: 'file', mode, size, content: await digestOf(file, signal) };
    return { path, kind: 'other', mode, size: 0, content: '' };
  } catch (error) {
    throw new ShipError(
      'source-not-found',
      `${path} of the build context cannot be read: ${(error as Error).message}`,
      {
        remedy: 'Make the file readable, or name it in .dockerignore.',
        cause: error,
      },
    );
  }
}

async function digestOf(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash, signal === undefined ? {} : { signal });
  return hash.digest('hex');
}
