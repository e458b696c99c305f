import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What makes a Node of 22.15 or later note what it loads (note-loads.js).
 * @param {string} notes path of the file to write
 * @returns {Readonly<Record<string, string>>} environment variables
 */
export function notingLoads(notes) {
  const hook = fileURLToPath(new URL('note-loads.js', import.meta.url));
  return { ECS_SHIP_NOTE_LOADS: notes, NODE_OPTIONS: `--import=${hook}` };
}

/**
 * What was loaded of a bundle, each file once.
 * @param {string} notes
 * @param {string} folder of the bundle
 * @returns {readonly { path: string, bytes: number }[]} in the order of loading
 */
export function loadedFiles(notes, folder) {
  const paths = existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : [];
  const own = [...new Set(paths)].filter((path) => path.startsWith(`${folder}/`));
  return own.map((path) => ({ path, bytes: statSync(path).size }));
}
