import { readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ShipError } from '../errors.js';
import type { FilesPort } from '../ports/files-port.js';
import { writeText } from './write-text.js';

/** The file system, relative to the working directory. */
export function filesAdapter(workingDirectory: string): FilesPort {
  return {
    readText: async (path) => {
      try {
        return await readFile(resolve(workingDirectory, path), 'utf8');
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        const what = code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read: ${message}`;
        throw new ShipError('source-not-found', `${path} ${what}.`, {
          remedy: 'Check the path and its permissions.',
          cause: error,
        });
      }
    },
    isFolder: async (path) => {
      const found = await stat(resolve(workingDirectory, path)).catch(() => undefined);
      return found?.isDirectory() ?? false;
    },
    exists: async (path) =>
      (await stat(resolve(workingDirectory, path)).catch(() => undefined)) !== undefined,
    size: async (path) => (await stat(resolve(workingDirectory, path)).catch(() => undefined))?.size,
    writeText: async (path, text) => {
      try {
        await writeText(resolve(workingDirectory, path), text);
      } catch (error) {
        throw new ShipError('config-unreadable', `${path} cannot be written: ${(error as Error).message}`, {
          remedy: 'Check the path, its permissions and the space that is left.',
          cause: error,
        });
      }
    },
    cacheFolder: () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ecs-ship', 'build'),
    replaceFolder: async (from, to) => {
      try {
        await stat(from);
        await rm(to, { recursive: true, force: true });
        await rename(from, to);
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}
