import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';

/** A Docker Engine of a test's own: it knows no image and no build step of the machine's engine. */
export interface SecondEngine {
  /** For DOCKER_HOST. */
  readonly host: string;
  stop(): Promise<void>;
}

/** How an engine keeps images, which decides who talks to the registry: containerd or the engine's own older client. */
export type ImageStore = 'containerd' | 'classic';

const PATIENCE_MS = 30_000;

/** Only root may start an engine, and only where one is installed. */
export function canStartEngine(): boolean {
  return process.getuid?.() === 0 && dockerd() !== undefined;
}

/** Starts an engine without networks, so that it leaves the machine's own alone. */
export async function startSecondEngine(store: ImageStore): Promise<SecondEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-engine-'));
  const host = `unix://${folder}/docker.sock`;
  const settings = { features: { 'containerd-snapshotter': store === 'containerd' } };
  writeFileSync(join(folder, 'daemon.json'), JSON.stringify(settings));
  const log = openSync(join(folder, 'log'), 'w');
  const child = spawn(dockerd() ?? 'dockerd', flags(folder, host), { stdio: ['ignore', log, log] });
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(host, child, join(folder, 'log'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { host, stop };
}

function flags(folder: string, host: string): string[] {
  const paths = ['--data-root', `${folder}/data`, '--exec-root', `${folder}/exec`];
  const files = ['--config-file', `${folder}/daemon.json`, '--pidfile', `${folder}/pid`, '--host', host];
  return [...paths, ...files, '--bridge=none', '--iptables=false', '--ip6tables=false'];
}

async function untilReady(host: string, child: ChildProcess, log: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && child.exitCode === null; await sleep(50)) {
    const { exitCode } = await execa('docker', ['--host', host, 'version'], { reject: false });
    if (exitCode === 0) return;
  }
  throw new Error(`the engine did not start: ${readFileSync(log, 'utf8').slice(-2000)}`);
}

function dockerd(): string | undefined {
  return ['/usr/bin/dockerd', '/usr/sbin/dockerd', '/usr/local/bin/dockerd'].find(existsSync);
}
