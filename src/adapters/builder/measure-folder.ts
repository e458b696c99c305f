import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContextSize } from '../../ports/context-port.js';

/** Files that are looked at, so that a context like `/` costs seconds and not minutes; what comes after is left out. */
const mostFiles = 200_000;

/** Bytes of all files below a folder, by what lies at its top; links are not followed, what cannot be read is left out. */
export async function measureFolder(root: string): Promise<ContextSize> {
  const budget = { files: mostFiles };
  const parts: { path: string; bytes: number }[] = [];
  for (const entry of await entriesOf(root)) {
    parts.push({ path: entry.name, bytes: await bytesOf(root, entry, budget) });
  }
  parts.sort((a, b) => b.bytes - a.bytes);
  return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}

async function bytesOf(folder: string, entry: Dirent, budget: { files: number }): Promise<number> {
  const path = join(folder, entry.name);
  if (entry.isFile()) {
    budget.files -= 1;
    return (await lstat(path).catch(() => undefined))?.size ?? 0;
  }
  if (!entry.isDirectory() || budget.files <= 0) return 0;
  const inside = await Promise.all((await entriesOf(path)).map((one) => bytesOf(path, one, budget)));
  return inside.reduce((sum, bytes) => sum + bytes, 0);
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
