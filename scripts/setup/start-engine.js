import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { askDocker } from './ask-docker.js';
import { freeNetworks } from './free-networks.js';
import { findExecutable } from './machine.js';
import { BRIDGE, engineFiles } from './own-engine.js';
import { isAlive } from './processes.js';
import { lastLines } from './run.js';
import { SetUpError } from './set-up-error.js';

const LIMIT_MS = 60_000;

/**
 * Starts dockerd in a session of its own and waits until it answers. Its images are kept the containerd way: only so does
 * the plain `docker` driver build for several platforms and export its cache to a registry.
 * @param {string} cache
 */
export async function startEngine(cache) {
  const files = engineFiles(cache);
  writeFileSync(files.config, `${JSON.stringify({ features: { 'containerd-snapshotter': true } })}\n`);
  // Of an engine that was killed; what it left running, the new one finds in the same folders and ends.
  rmSync(files.pid, { force: true });
  mkdirSync(files.run, { recursive: true });
  await freeNetworks(files.run);
  if (!existsSync(BRIDGE)) writeFileSync(files.bridge, '');
  await waitUntilItAnswers(spawnEngine(files), files.log);
}

/**
 * dockerd's argv.
 * @param {ReturnType<typeof engineFiles>} files
 */
export function engineArguments(files) {
  return [
    '--config-file',
    files.config,
    '--data-root',
    files.data,
    '--exec-root',
    files.run,
    '--pidfile',
    files.pid,
  ];
}

/** @param {ReturnType<typeof engineFiles>} files */
function spawnEngine(files) {
  const log = openSync(files.log, 'w');
  const child = spawn(findExecutable('dockerd') ?? 'dockerd', engineArguments(files), {
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.on('error', () => {});
  child.unref();
  closeSync(log);
  return child.pid ?? 0;
}

/** @param {number} pid @param {string} log */
async function waitUntilItAnswers(pid, log) {
  const limit = Date.now() + LIMIT_MS;
  while (Date.now() < limit) {
    if ((await askDocker()).server) return;
    if (!isAlive(pid)) break;
    await sleep(200);
  }
  throw new SetUpError(
    `The Docker Engine did not start; the end of ${log}:\n${lastLines(readFileSync(log, 'utf8'), 12)}`,
    'look for the reason above (a container needs --privileged to run an engine of its own), or point DOCKER_HOST at an engine that runs',
  );
}
