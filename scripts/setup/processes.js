import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does a process of this id exist (whoever owns it)?
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return !isZombie(pid);
}

/**
 * A process's argv joined by blanks; empty when it is gone or the platform has no /proc.
 * @param {number} pid
 */
export function commandLine(pid) {
  return readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

/**
 * Ids of the processes whose command line holds this text.
 * @param {string} text
 */
export function processesNaming(text) {
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return ids.filter((pid) => pid !== process.pid && commandLine(pid).includes(text));
}

/**
 * Ends one process: a polite signal, then, after the grace period, SIGKILL.
 * @param {number} pid
 * @param {number} graceMs
 */
export async function endProcess(pid, graceMs) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    await waitForEnd(pid, graceMs);
  }
}

/** @param {number} pid @param {number} limitMs */
async function waitForEnd(pid, limitMs) {
  const limit = Date.now() + limitMs;
  while (isAlive(pid) && Date.now() < limit) await sleep(50);
}

/** @param {number} pid */
function isZombie(pid) {
  return /^State:\s+Z/m.test(readOrEmpty(`/proc/${pid}/status`));
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
