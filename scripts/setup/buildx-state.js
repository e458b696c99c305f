import { join } from 'node:path';
import { cacheFolder } from './cache-folder.js';

/**
 * Keeps buildx's notes in the cache folder instead of ~/.docker, unless the user has chosen a place for them.
 * @returns {NodeJS.ProcessEnv}
 */
export function buildxState() {
  return process.env.BUILDX_CONFIG ? {} : { BUILDX_CONFIG: join(cacheFolder(), 'buildx') };
}
