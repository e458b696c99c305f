import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/run.js';

/**
 * Type-checks and compiles src/ to plain JavaScript, in a folder that holds nothing older.
 * @param {string} root the project's folder
 * @param {string} [name] of the folder that is written
 * @returns {Promise<string>} that folder
 */
export async function compile(root, name = '.build') {
  const folder = join(root, name);
  rmSync(folder, { recursive: true, force: true });
  await run([join(root, 'node_modules/.bin/tsc'), '-p', root, '--outDir', folder], { cwd: root });
  return folder;
}
