import { spawn } from 'node:child_process';
import { endProcess } from '../scripts/setup/processes.js';

const READY = /emulator ready at (http:\/\/\S+)/;
const START_LIMIT_MS = 30_000;
const GRACE_MS = 60_000;

/**
 * The emulator as a process of its own, so that the contenders' work and its own are not mixed.
 * @typedef {object} EmulatorProcess
 * @property {string} url for AWS_ENDPOINT_URL
 * @property {number} pid
 * @property {string} registry host and port
 * @property {() => Promise<readonly RequestEntry[]>} requests what was asked of it since the log was last cleared
 * @property {() => Promise<void>} clearRequests
 * @property {() => Promise<void>} stop
 */

/** @typedef {import('../src/emulator/request-log.js').RequestEntry} RequestEntry */

/**
 * Starts `ecs-ship emulator start` on a free port, out of a Ctrl-C's reach.
 * @param {string} cli
 * @param {NodeJS.ProcessEnv} env
 * @param {{ readonly runtime: 'docker' | 'scripted', readonly seed?: string }} [options]
 * @returns {Promise<EmulatorProcess>}
 */
export async function startEmulatorProcess(cli, env, { runtime, seed } = { runtime: 'docker' }) {
  const argv = [cli, 'emulator', 'start', '--port', '0', '--runtime', runtime];
  if (seed !== undefined) argv.push('--seed', seed);
  const child = spawn(process.execPath, argv, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => endProcess(child.pid ?? 0, GRACE_MS);
  try {
    const url = await readyAt(child);
    const log = `${url}/_emulator/requests`;
    return {
      url,
      pid: child.pid ?? 0,
      registry: new URL(url).host,
      requests: () => readLog(log),
      clearRequests: async () => void (await fetch(log, { method: 'DELETE' })),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} log @returns {Promise<readonly RequestEntry[]>} */
async function readLog(log) {
  const answer = await fetch(log);
  return /** @type {{ requests: RequestEntry[] }} */ (await answer.json()).requests;
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<string>}
 */
function readyAt(child) {
  let text = '';
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`The emulator ${why}:\n${text}`));
    const timer = setTimeout(() => fail('was not ready in 30 s'), START_LIMIT_MS);
    const read = (/** @type {string} */ chunk) => {
      text += chunk;
      const url = text.match(READY)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', () => fail('ended'));
  });
}
