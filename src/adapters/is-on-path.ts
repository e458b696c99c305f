import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program of that name lies in a folder of PATH. */
export function isOnPath(name: string, environment: NodeJS.ProcessEnv): boolean {
  return findOnPath(name, environment) !== undefined;
}

/** The program's path, in the first folder of PATH that has it. */
export function findOnPath(name: string, { PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
