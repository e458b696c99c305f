import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import type { Subject } from './e2e-interrupted-ship.js';
import type { startProgram } from './e2e-program.js';
import type { Stage } from './e2e-stage.js';
import { testResource } from './test-machine.js';

/**
 * Gives the subject's project something to build; a slow build says that it builds, then takes an hour. Its files and its
 * command are its own: BuildKit makes a layer of several builds only once, keeps it for the next test run, and may lose it
 * when one of them is ended meanwhile.
 */
export function makeBuildable({ folder }: Subject, slow = false): void {
  mkdirSync(join(folder, 'bin'));
  copyFileSync(testResource('BUSYBOX'), join(folder, 'bin', 'busybox'));
  for (const name of ['sh', 'sleep']) symlinkSync('busybox', join(folder, 'bin', name));
  writeFileSync(join(folder, 'bin', 'of'), folder);
  const run = slow ? `RUN ["/bin/sh", "-c", "echo now building; sleep 3600", "${folder}"]\n` : '';
  const lines = `FROM scratch\nCOPY bin /bin\nENV PATH=/bin\nLABEL of=${folder}\n${run}CMD ["/bin/sleep", "3600"]\n`;
  writeFileSync(join(folder, 'Dockerfile'), lines);
}

/** Resolves once the build has come to its long command. */
export function building(running: ReturnType<typeof startProgram>): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      if (/^\S+ [\d.]+ now building|now building$/m.test(chunk.toString())) resolve();
    };
    running.stderr.on('data', listen);
    running.stdout.on('data', listen);
    void running.then(({ stderr }) => reject(new Error(`it ended before it built: ${stderr}`)));
  });
}

/** Makes the subject's project a repository with a new file that git reads through a filter, which takes an hour. */
export async function makeFiltered({ folder, env }: Subject): Promise<void> {
  const git = (...argv: readonly string[]) => execa('git', argv, { cwd: folder, env, extendEnv: false });
  await git('init', '--quiet');
  await git('add', '--all');
  await git(
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@example.com',
    'commit',
    '--quiet',
    '--message',
    'first',
  );
  await git('config', 'filter.slow.clean', 'touch .git/filtering; sleep 3600');
  writeFileSync(join(folder, '.gitattributes'), '*.large filter=slow\n');
  writeFileSync(join(folder, 'model.large'), 'large');
}

/** Resolves once git has come to the file, and the run has noted that it runs. */
export async function filtering({ folder, temp }: Subject): Promise<void> {
  const noted = () =>
    readdirSync(temp, { recursive: true }).some((path) => /command-\d+\.json$/.test(`${path}`));
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
    if (existsSync(join(folder, '.git', 'filtering')) && noted()) return;
  }
  throw new Error('git reads no file');
}

/** Tells when it came to what is held. */
interface Holding {
  readonly held: () => Promise<void>;
}

/** From now on the subject's pushes stop in the middle of a layer. */
export function holdPush({ stage, name }: Subject): Promise<Holding> {
  // The path of an upload that has begun: by its id.
  return hold(stage, `/v2/${name}/blobs/uploads/*-*`, (path) => path.startsWith(`/v2/${name}/`));
}

/** The next `docker login`, of whichever subject, is not answered. */
export function holdLogin({ stage }: Subject): Promise<Holding> {
  return hold(stage, '/v2/', (path) => path === '/v2/');
}

async function hold({ emulator }: Stage, path: string, isHeld: (path: string) => boolean): Promise<Holding> {
  const struck = (requests: readonly RequestEntry[]) =>
    requests.filter(({ path: asked, faults }) => faults !== undefined && isHeld(asked)).length;
  const earlier = struck(await emulator.requests());
  const rule = { service: 'registry', path, latencyMs: 3_600_000, next: 1 };
  await fetch(`${emulator.url}/_emulator/faults`, { method: 'POST', body: JSON.stringify(rule) });
  return {
    held: async () => {
      for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
        if (struck(await emulator.requests()) > earlier) return;
      }
      throw new Error(`nobody came to ${path}`);
    },
  };
}
