import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { openBridge } from './own-bridge.js';

/** A Docker Engine of a test's own: it knows no image and no build step of the machine's engine. */
export interface SecondEngine {
  /** For DOCKER_HOST. */
  readonly host: string;
  /** Gives another size to the disk of its own that it was started with. */
  resizeDisk(size: string): Promise<void>;
  stop(): Promise<void>;
}

/** How an engine keeps images, which decides who talks to the registry: containerd or the engine's own older client. */
export type ImageStore = 'containerd' | 'classic';

const PATIENCE_MS = 30_000;

/** Only root may start an engine, and only where one is installed. */
export function canStartEngine(): boolean {
  return process.getuid?.() === 0 && dockerd() !== undefined;
}

/**
 * Starts an engine with a bridge of its own and no packet filter, so that it leaves the machine's own alone: an
 * engine that is told to have no bridge deletes `docker0`, whosever it is. `disk` is the size of all it may keep: `24m`.
 */
export async function startSecondEngine(store: ImageStore, disk?: string): Promise<SecondEngine> {
  const bridge = await openBridge();
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-engine-'));
  if (disk !== undefined) await mountDisk(`${folder}/data`, disk);
  const host = `unix://${folder}/docker.sock`;
  const settings = { features: { 'containerd-snapshotter': store === 'containerd' } };
  writeFileSync(join(folder, 'daemon.json'), JSON.stringify(settings));
  const log = openSync(join(folder, 'log'), 'w');
  const argv = [...files(folder), '--host', host, '--bridge', bridge.name];
  const child = spawn(dockerd() ?? 'dockerd', argv, { stdio: ['ignore', log, log] });
  const stop = async () => {
    await end(child);
    await bridge.remove();
    if (disk !== undefined) await execa('umount', [`${folder}/data`]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(host, child, join(folder, 'log'));
  } catch (error) {
    await stop();
    throw error;
  }
  const resizeDisk = async (size: string) => {
    await execa('mount', ['-o', `remount,size=${size}`, `${folder}/data`]);
  };
  return { host, resizeDisk, stop };
}

/** A disk in memory. */
async function mountDisk(folder: string, size: string): Promise<void> {
  mkdirSync(folder);
  await execa('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
}

function files(folder: string): string[] {
  const paths = [
    '--data-root',
    `${folder}/data`,
    '--exec-root',
    `${folder}/exec`,
    '--pidfile',
    `${folder}/pid`,
  ];
  return [...paths, '--config-file', `${folder}/daemon.json`, '--iptables=false', '--ip6tables=false'];
}

async function untilReady(host: string, child: ChildProcess, log: string): Promise<void> {
  for (const limit = Date.now() + PATIENCE_MS; Date.now() < limit && isAlive(child); await sleep(50)) {
    const ask = await execa('docker', ['--host', host, 'version'], { reject: false, timeout: 5_000 });
    if (ask.exitCode === 0) return;
  }
  throw new Error(`the engine did not start: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (!isAlive(child)) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await exited;
  clearTimeout(impatient);
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function dockerd(): string | undefined {
  return ['/usr/bin/dockerd', '/usr/sbin/dockerd', '/usr/local/bin/dockerd'].find(existsSync);
}
