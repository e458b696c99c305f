import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program of that name lies in a folder of PATH. */
export function isOnPath(name: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(join(folder, name)));
}
