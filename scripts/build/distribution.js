import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { compile } from './compile.js';
import { launchers } from './launchers.js';
import { libraryTypes } from './library-types.js';
import { preferEsModules } from './prefer-es-modules.js';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Everything that belongs into dist/, made from the sources.
 * @returns {Promise<Map<string, string>>} file name → text, sorted by name
 */
export async function makeDistribution() {
  const compiled = await compile(ROOT);
  preferEsModules(ROOT, compiled);
  const types = /** @type {const} */ (['index.d.ts', await libraryTypes(ROOT, compiled)]);
  const files = [...(await bundle(compiled)), ...launchers(), types];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
