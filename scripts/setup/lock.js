import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './processes.js';
import { SetUpError } from './set-up-error.js';

const PATIENCE_MS = 15 * 60_000;

/**
 * Runs `work` while no other process of ours sets the same machine up; a lock of a dead process is taken over.
 * @template T
 * @param {string} folder holds the lock file
 * @param {import('./stage.js').Log} log
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, log, work) {
  const path = join(folder, 'set-up.lock');
  await acquire(path, log);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path @param {import('./stage.js').Log} log */
async function acquire(path, log) {
  const limit = Date.now() + PATIENCE_MS;
  let told = false;
  while (!tryAcquire(path)) {
    const owner = ownerOf(path);
    if (!told) log(`… waiting for process ${owner}, which is setting this machine up`);
    told = true;
    if (Date.now() > limit) throw stuck(path, owner);
    await sleep(200);
  }
}

/** The file appears with its content at once (link), so that nobody ever reads a lock without an owner. */
/** @param {string} path */
function tryAcquire(path) {
  dropWhenStale(path);
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, `${process.pid}\n`);
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} path */
function dropWhenStale(path) {
  const owner = ownerOf(path);
  if (owner === undefined || isAlive(owner)) return;
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    // Another waiter was quicker and this is already its fresh lock: give it back.
    if (ownerOf(aside) !== owner) renameSync(aside, path);
  } catch {}
  rmSync(aside, { force: true });
}

/** @param {string} path @returns {number | undefined} */
function ownerOf(path) {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch {
    return undefined;
  }
}

/** @param {string} path @param {number | undefined} owner */
function stuck(path, owner) {
  return new SetUpError(
    `Process ${owner} has been setting this machine up for 15 minutes.`,
    `end it, then remove ${path}`,
  );
}
