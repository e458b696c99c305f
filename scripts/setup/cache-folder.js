import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The one folder outside the clone that the scripts write to: ECS_SHIP_CACHE_FOLDER, else the XDG cache folder's `ecs-ship`.
 * @returns {string} an absolute path; the folder exists
 */
export function cacheFolder(env = process.env) {
  const base = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = resolve(env.ECS_SHIP_CACHE_FOLDER || join(base, 'ecs-ship'));
  mkdirSync(folder, { recursive: true });
  return folder;
}
