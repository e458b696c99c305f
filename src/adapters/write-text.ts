import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './process-tree.js';

/**
 * Writes a text file, making the folders on the way to it. Whenever the process is killed, the file is whole or as before.
 * Synchronous, so that no exit comes between: only a SIGKILL can leave an unfinished file, which the next run removes.
 */
export async function writeText(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder, `${basename(path)}.`);
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** What killed runs left of this file; another run that is writing it now keeps its own. */
function removeUnfinished(folder: string, prefix: string): void {
  for (const name of namesIn(folder)) {
    const pid = name.startsWith(prefix) && /^(\d+)\.unfinished$/.exec(name.slice(prefix.length))?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** None where the folder may be written but not read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
