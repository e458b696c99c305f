import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { CreateRepositoryCommand, ECRClient, PutLifecyclePolicyCommand } from '@aws-sdk/client-ecr';
import { execa } from 'execa';
import { ownerFile } from '../../src/adapters/leftovers.js';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import { runCli } from '../../src/frontends/cli.js';
import { lifecyclePolicy } from '../../src/plan/lifecycle-policy.js';
import { openPlace, type Place } from './e2e-place.js';
import { fakeCliIo } from './fake-cli-io.js';
import { playingDocker } from './playing-docker.js';
import { awsEnvironmentOf } from './point-at.js';
import { registryClient } from './push-image.js';
import { ScriptedService } from './scripted-service.js';
import { clientConfig } from './start-test-emulator.js';

/** How a command line ended, what it said, and what was asked of AWS and its registry meanwhile. */
export interface Refusal {
  readonly exitCode: number;
  readonly err: string;
  readonly document: { readonly exitCode: number; readonly failure: Readonly<Record<string, unknown>> };
  readonly requests: readonly RequestEntry[];
  /** What lies in the project or in the temp folder since. */
  readonly left: readonly string[];
}

/** A service, its repository with everything in place, a project, and a docker that fails on demand. */
export interface RefusalStage {
  write(path: string, text: string): void;
  /** `ship` with more options; `WITHOUT_DOCKER` and `BROKEN_CONFIG` stand for the folders that the stage has. */
  ship(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Refusal>;
  close(): Promise<void>;
}

export async function openRefusalStage(): Promise<RefusalStage> {
  const service = await ScriptedService.start();
  const place = openPlace();
  const folder = join(place.root, 'project');
  // No other builder of this machine.
  const bin = join(place.root, 'bin');
  const aws = {
    ...awsEnvironmentOf(service.emulator),
  };
  const env = { ...place.env, ...aws, PATH: [playingDocker(place.root), bin].join(delimiter) };
  Object.assign(process.env, aws);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  await Promise.all([furnishRepository(service), furnishProject(place, folder, write)]);
  return {
    write,
    ship: async (argv, more = {}) => {
      const before = service.emulator.requests.entries().length;
      const project = filesIn(folder);
      const named: Readonly<Record<string, string>> = {
        WITHOUT_DOCKER: bin,
        BROKEN_CONFIG: join(place.root, 'broken-config'),
      };
      const filled = Object.entries(more).map(([name, value]) => [name, named[value] ?? value]);
      const io = fakeCliIo({ ...env, ...Object.fromEntries(filled) }, folder);
      const line = ['ship', '--service', 'web', '--cluster', 'prod', ...argv, '--json'];
      const exitCode = await runCli(line, io);
      const left = [...filesIn(folder).filter((path) => !project.includes(path)), ...privateFolders()];
      const requests = service.emulator.requests.entries().slice(before);
      return {
        exitCode,
        requests,
        err: io.err(),
        document: JSON.parse(io.out()),
        left,
      };
    },
    close: async () => {
      place.remove();
      await service.close();
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/** Those of this process; others run at the same time, and theirs come and go. */
function privateFolders(): string[] {
  return readdirSync(tmpdir()).filter(
    (name) => /^ecs-ship-(?:docker|tree)-/.test(name) && ownerOf(name) === process.pid,
  );
}

function ownerOf(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(tmpdir(), name, ownerFile), 'utf8')).pid;
  } catch {
    return undefined;
  }
}

/** Everything in place, so that whatever is written is the bad input's doing. */
async function furnishRepository({ emulator }: ScriptedService): Promise<void> {
  const ecr = new ECRClient(clientConfig(emulator));
  const repositoryName = 'web';
  const lifecyclePolicyText = lifecyclePolicy({ mode: 'auto', keepImages: 10, untaggedDays: 1 });
  await ecr.send(new CreateRepositoryCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }));
  await ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
  const registry = await registryClient(ecr, emulator.url);
  await registry.pushImage(repositoryName, 'fixed', 'an image of nobody’s commit');
  ecr.destroy();
}

const expiring = {
  rulePriority: 1,
  selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 1 },
  action: { type: 'expire' },
};

async function furnishProject(place: Place, folder: string, write: RefusalStage['write']): Promise<void> {
  write('Dockerfile', 'FROM scratch\n');
  write('policies/good.json', JSON.stringify({ rules: [expiring] }));
  const container = { name: 'web', image: 'web', memory: 128, essential: true };
  const runtimePlatform = { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' };
  write('arm.json', JSON.stringify({ family: 'web', runtimePlatform, containerDefinitions: [container] }));
  const git = (...argv: readonly string[]) =>
    execa('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...argv], { cwd: folder });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'first');
  write('../outside.Dockerfile', 'FROM scratch\n');
  write('../broken-config/config.json', '{ nope');
  mkdirSync(join(place.root, 'bin'));
  for (const name of ['git', 'cat'])
    symlinkSync((await execa('sh', ['-c', `command -v ${name}`])).stdout, join(place.root, 'bin', name));
}
