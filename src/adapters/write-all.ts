import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ShipError } from '../errors.js';

/** A file to write, below a folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes all of the files, or none: each is laid beside its place first, and when one cannot be put there, those that were
 * are as before. Synchronous, so that no signal comes between. Throws `config-unreadable`.
 */
export function writeAll(root: string, files: readonly NewFile[]): void {
  const laid: string[] = [];
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of files) {
      const unfinished = `${join(root, path)}.${process.pid}.unfinished`;
      undo.push(...makeFolders(dirname(unfinished)));
      laid.push(unfinished);
      writeFileSync(unfinished, text);
      if (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory())
        throw new Error(`${path} is a folder`);
    }
    for (const [index, { path }] of files.entries()) {
      undo.push(putBack(join(root, path)));
      renameSync(laid[index] ?? '', join(root, path));
    }
  } catch (error) {
    for (const path of laid) rmSync(path, { force: true });
    for (const step of undo.reverse()) step();
    throw unwritten(error);
  }
}

/** Gives what takes away the folders that were made. */
function makeFolders(folder: string): readonly (() => void)[] {
  const first = mkdirSync(folder, { recursive: true });
  return first === undefined ? [] : [() => rmSync(first, { recursive: true, force: true })];
}

function putBack(path: string): () => void {
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
  const before = isThere ? readFileSync(path) : undefined;
  return () => (before === undefined ? rmSync(path, { force: true }) : writeFileSync(path, before));
}

function unwritten(error: unknown): ShipError {
  const why = error instanceof Error ? error.message : String(error);
  return new ShipError('config-unreadable', `A file cannot be written, so none was: ${why}`, {
    remedy: 'Check the path, its permissions and the space that is left.',
    cause: error,
  });
}
