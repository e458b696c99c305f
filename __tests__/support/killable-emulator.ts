import { readFileSync } from 'node:fs';
import { ECRClient } from '@aws-sdk/client-ecr';
import { distFile, startProgram } from './e2e-program.js';
import { type RegistryClient, registryClient } from './push-image.js';
import { clientConfig } from './start-test-emulator.js';

/** An emulator in a process of its own that keeps its state in a folder. */
export interface KillableEmulator {
  readonly url: string;
  readonly ecr: ECRClient;
  readonly registry: RegistryClient;
  /** The most memory the process has had so far, in bytes. */
  peakMemory(): number;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts `dist/cli.js emulator start --data FOLDER` on any port. */
export async function startKillableEmulator(folder: string): Promise<KillableEmulator> {
  const argv = [
    distFile('cli.js'),
    'emulator',
    'start',
    '--runtime',
    'scripted',
    '--port',
    '0',
    '--data',
    folder,
  ];
  const env = { PATH: process.env.PATH, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' };
  const running = startProgram(process.execPath, argv, { cwd: folder, env }, 0);
  const ended = running.then(({ stderr }) => Promise.reject(new Error(`the emulator ended: ${stderr}`)));
  ended.catch(() => undefined);
  const url = await Promise.race([readyAt(running.stdout), ended]);
  const ecr = new ECRClient(clientConfig({ url }));
  return {
    url,
    ecr,
    registry: await registryClient(ecr, url),
    peakMemory: () => peakMemory(running.pid ?? 0),
    kill: async () => {
      running.kill('SIGKILL');
      await running;
    },
  };
}

function readyAt(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /^emulator ready at (\S+)$/m.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

/** Linux's high-water mark of the resident set. */
function peakMemory(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes) * 1024;
}
