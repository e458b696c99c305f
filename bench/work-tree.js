import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../scripts/setup/run.js';

const SAMPLE_APP = fileURLToPath(new URL('../sample-app', import.meta.url));
const IDENTITY = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];

/**
 * Copies the sample app into a git work tree of its own. Its ecs-ship.yml stays behind: both contenders deploy the
 * service's current task definition with a new image, which is what the script does.
 * @param {string} folder
 */
export async function makeWorkTree(folder) {
  cpSync(SAMPLE_APP, folder, { recursive: true });
  rmSync(join(folder, 'ecs-ship.yml'), { force: true });
  await git(folder, ['init', '--quiet']);
  await commitAll(folder, 'The sample app');
}

/**
 * Changes one source line and commits it.
 * @param {string} folder
 * @param {string} version never used before, so that no layer of an earlier build fits
 */
export async function changeSource(folder, version) {
  const path = join(folder, 'settings.py');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^VERSION = .*$/m, `VERSION = "${version}"`));
  await commitAll(folder, `Version ${version}`);
}

/** @returns {Record<string, unknown>} the sample app's task definition */
export function sampleTaskDefinition() {
  return JSON.parse(readFileSync(join(SAMPLE_APP, 'task-definition.json'), 'utf8'));
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the commit's SHA
 */
export async function headOf(folder) {
  return (await run(['git', 'rev-parse', 'HEAD'], { cwd: folder })).stdout.trim();
}

/** @param {string} folder @param {string} message */
export async function commitAll(folder, message) {
  await git(folder, ['add', '--all']);
  await git(folder, ['commit', '--quiet', '--no-verify', '--message', message]);
}

/** @param {string} folder @param {readonly string[]} argv */
async function git(folder, argv) {
  await run(['git', ...IDENTITY, ...argv], { cwd: folder });
}
