import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive } from './processes.js';

/**
 * The files of an engine that the scripts start: all in the cache folder, but for its sockets, whose paths must be short.
 * @param {string} cache
 */
export function engineFiles(cache) {
  return {
    config: join(cache, 'daemon.json'),
    data: join(cache, 'docker'),
    pid: join(cache, 'docker.pid'),
    log: join(cache, 'dockerd.log'),
    users: join(cache, 'docker-users'),
    run: '/run/ecs-ship-docker',
    /** Exists when the engine made the network bridge, so that it is ours to remove. */
    bridge: '/run/ecs-ship-docker/made-bridge',
  };
}

/** The interface of an engine's default network. */
export const BRIDGE = '/sys/class/net/docker0';

/**
 * The process id of an engine that these scripts started and that still runs.
 * @param {string} cache
 * @returns {number | undefined}
 */
export function ownEngine(cache) {
  const files = engineFiles(cache);
  const pid = readNumber(files.pid);
  const line = pid === undefined ? '' : commandLine(pid);
  return line.includes('dockerd') && line.includes(files.run) && line.includes(files.data) ? pid : undefined;
}

/**
 * Notes that this process uses the engine, so that the last user, not the first, stops it.
 * @param {string} cache
 */
export function joinEngine(cache) {
  const { users } = engineFiles(cache);
  mkdirSync(users, { recursive: true });
  writeFileSync(join(users, String(process.pid)), '');
}

/**
 * Takes this process off the list; true when nobody alive is left on it.
 * @param {string} cache
 */
export function leaveEngine(cache) {
  const { users } = engineFiles(cache);
  rmSync(join(users, String(process.pid)), { force: true });
  const others = readdirSync(users).filter((name) => isAlive(Number(name)));
  return others.length === 0;
}

/** @param {string} path */
function readNumber(path) {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch {
    return undefined;
  }
}
