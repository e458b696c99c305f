import { realpath } from 'node:fs/promises';

/** The path without symbolic links: npx starts us through one. */
export function realPath(path: string): Promise<string> {
  return realpath(path);
}
