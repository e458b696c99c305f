import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ContextFile, ContextView } from '../check/check-input.js';
import { listPaths, readIgnore } from './builder/build-context.js';

/** Enough for a script as people write them. */
const headBytes = 65_536;

/** The files that a build of the folder is given, by name; only those that `needsHead` asks for are opened. */
export async function contextFiles(
  workingDirectory: string,
  folder: string,
  dockerfile: string,
  needsHead: (path: string) => boolean,
): Promise<ContextView> {
  const root = resolve(workingDirectory, folder);
  const ignore = await readIgnore(root, resolve(workingDirectory, dockerfile));
  const paths = await listPaths(root, '', ignore);
  const files: ContextFile[] = [];
  // One after the other: few are opened, and a context may hold more files than a process may open.
  for (const path of paths) {
    const head = needsHead(path) ? await headOf(join(root, path)) : undefined;
    files.push({ path, ...(head === undefined ? {} : { head }) });
  }
  return { folder, files, ...(ignore.file === undefined ? {} : { ignoreFile: ignore.file }) };
}

/** Undefined for what cannot be read, or is no file: a build would say so. */
async function headOf(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(headBytes), 0, headBytes, 0)) ?? {};
    return buffer?.subarray(0, bytesRead).toString('utf8');
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}
