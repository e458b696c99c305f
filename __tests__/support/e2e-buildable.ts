import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import type { Subject } from './e2e-interrupted-ship.js';
import type { startProgram } from './e2e-program.js';
import { testResource } from './test-machine.js';

/** Gives the subject's project something to build; with `seconds` the build says that it builds, then takes as long. */
export function makeBuildable({ folder }: Subject, seconds?: number): void {
  mkdirSync(join(folder, 'bin'));
  copyFileSync(testResource('BUSYBOX'), join(folder, 'bin', 'busybox'));
  for (const name of ['sh', 'sleep']) symlinkSync('busybox', join(folder, 'bin', name));
  const run = seconds === undefined ? '' : `RUN ["/bin/sh", "-c", "echo now building; sleep ${seconds}"]\n`;
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

/** From now on the subject's pushes stop in the middle of a layer; resolves when one does. */
export async function holdPush({ stage, name }: Subject): Promise<{ readonly held: () => Promise<void> }> {
  // The path of an upload that has begun: by its id.
  const path = `/v2/${name}/blobs/uploads/*-*`;
  const rule = { service: 'registry', path, latencyMs: 3_600_000, next: 1 };
  const control = `${stage.emulator.url}/_emulator`;
  await fetch(`${control}/faults`, { method: 'POST', body: JSON.stringify(rule) });
  const struck = ({ path: asked, faults }: RequestEntry) =>
    faults !== undefined && asked.startsWith(`/v2/${name}/`);
  return {
    held: async () => {
      for (const end = Date.now() + 15_000; Date.now() < end; await sleep(20)) {
        if ((await stage.emulator.requests()).some(struck)) return;
      }
      throw new Error('no layer was pushed');
    },
  };
}
