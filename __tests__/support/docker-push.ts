import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { builderAdapter } from '../../src/adapters/builder/builder.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.js';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import { ShipError } from '../../src/errors.js';
import type { BuildStep } from '../../src/plan/build/build-request.js';
import { buildKitFlags } from '../../src/plan/build/buildx-steps.js';
import { dockerPush } from '../../src/plan/build/docker-steps.js';
import type { RegistryLogin } from '../../src/ports/ecr-port.js';
import { visitRegistry } from '../../src/steps/image/push-patiently.js';
import type { Run } from '../../src/steps/run.js';
import { defaultConfig } from './default-config.js';
import { type DockerClient, dockerClient } from './docker-client.js';
import { registryClient } from './push-image.js';
import { clientConfig, startTestEmulator } from './start-test-emulator.js';

/** Real pushes of small images to an emulator, each to a repository of its own. */
export interface PushStage {
  emulator(): Emulator;
  /** Pushes while the faults stand: a new image, since the engine has the registry mount known layers, or one again. */
  push(how?: HowToPush): Promise<Pushed>;
  /** The registry is gone, and with it what was under way; what it kept stays. */
  stop(): Promise<void>;
  /** It is back at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface HowToPush {
  readonly faults?: readonly FaultRule[];
  readonly again?: Pushed;
  /** buildx builds and pushes in one go; else the engine pushes what is built. */
  readonly by?: 'engine' | 'buildx';
}

export interface Pushed {
  readonly repository: string;
  readonly failure: unknown;
  /** What the tool said of the failure. */
  readonly evidence: readonly string[] | undefined;
  readonly notices: readonly string[];
  /** Milliseconds between the tries, that were not waited for. */
  readonly waited: readonly number[];
  readonly requests: readonly RequestEntry[];
  readonly logins: number;
  /** Whether the image can be pulled whole. */
  readonly arrived: boolean;
  /** Whether the login outlived the push. */
  readonly leftBehind: boolean;
}

export interface PushStageOptions {
  /** By which the waits between two tries are shortened: 0, or 1 for the real ones. */
  readonly scale?: number;
}

export async function openPushStage({ scale = 0 }: PushStageOptions = {}): Promise<PushStage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ecs-ship-push-'));
  let emulator = await startTestEmulator({ dataDir });
  const ecr = new ECRClient(clientConfig(emulator));
  const client = dockerClient();
  const { host, port } = new URL(emulator.url);
  const references: string[] = [];
  const push: PushStage['push'] = async ({ faults = [], again, by = 'engine' } = {}) => {
    const repository = again?.repository ?? `app-${references.length}`;
    const reference = `${host}/${repository}:t`;
    if (again === undefined) {
      references.push(reference);
      await ecr.send(new CreateRepositoryCommand({ repositoryName: repository }));
    }
    const step = by === 'buildx' ? buildxPush(newContext(client), reference) : dockerPush(reference);
    if (again === undefined && by === 'engine') await buildImage(client, reference);
    const before = emulator.requests.entries().length;
    emulator.faults.clear();
    emulator.faults.add(faults);
    const made = await pushOnce(client, emulator, step, scale);
    emulator.faults.clear();
    const requests = emulator.requests.entries().slice(before);
    return { repository, ...made, requests, arrived: await isThere(ecr, emulator, repository) };
  };
  return {
    emulator: () => emulator,
    push,
    stop: () => emulator.close(),
    restart: async () => {
      emulator = await startTestEmulator({ dataDir, port: Number(port) });
    },
    close: async () => {
      // A busy engine may be slow to forget them; what stays is no test's business.
      await client.run(['image', 'rm', '--force', ...references]).catch(() => undefined);
      client.remove();
      ecr.destroy();
      await emulator.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A registry that is gone has nothing. */
async function isThere(ecr: ECRClient, { url }: Emulator, repository: string): Promise<boolean> {
  try {
    const registry = await registryClient(ecr, url);
    return (await registry.fetch('GET', `/v2/${repository}/manifests/t`)).status === 200;
  } catch {
    return false;
  }
}

/** Two layers, whose content nobody has built before. */
function newContext(client: DockerClient): string {
  const context = client.context('push', randomBytes(300_000).toString('hex'));
  writeFileSync(join(context, 'second'), randomBytes(8).toString('hex'));
  writeFileSync(
    join(context, 'Dockerfile'),
    'FROM scratch\nCOPY content /\nCOPY second /\nCMD ["/content"]\n',
  );
  return context;
}

async function buildImage(client: DockerClient, reference: string): Promise<void> {
  const context = newContext(client);
  await client.run(['buildx', 'build', '--load', '--provenance=false', '--tag', reference, context]);
}

function buildxPush(context: string, reference: string): BuildStep {
  const flags = buildKitFlags({ build: defaultConfig.build });
  const argv = ['buildx', 'build', ...flags, '--push', '--tag', reference, context];
  return { does: 'build and push', command: { tool: 'docker', argv, env: {} } };
}

async function pushOnce(client: DockerClient, emulator: Emulator, step: BuildStep, scale: number) {
  const notices: string[] = [];
  const waited: number[] = [];
  let logins = 0;
  const builder = builderAdapter({
    workingDirectory: client.folder,
    environment: { ...process.env, DOCKER_CONFIG: client.folder },
    interrupted: new AbortController().signal,
  });
  const login = async (): Promise<RegistryLogin> => {
    logins += 1;
    return {
      registry: new URL(emulator.url).host,
      isPlain: true,
      username: 'AWS',
      password: tokenOf(emulator),
    };
  };
  const run = {
    ports: {
      builder,
      ecr: { login },
      random: () => 0.5,
      clock: {
        now: Date.now,
        sleep: async (ms: number) => {
          waited.push(ms);
          await new Promise((resolve) => setTimeout(resolve, ms * scale));
        },
      },
    },
    interrupted: new AbortController().signal,
    known: { notices },
    report: () => undefined,
  } as unknown as Run;
  const visit = visitRegistry(run, await login(), 'docker');
  let failure: unknown;
  try {
    await visit.logIn();
    const failed = step.does === 'push' ? 'push-failed' : 'build-failed';
    await visit.push(() => builder.run(step.command, () => undefined, failed));
  } catch (error) {
    failure = error;
  }
  const folder = builder.privateFolder();
  await builder.close();
  const evidence = failure instanceof ShipError ? failure.evidence : undefined;
  return { failure, evidence, notices, waited, logins, leftBehind: existsSync(folder) };
}

function tokenOf(emulator: Emulator): string {
  return emulator.ecr.tokens.issue('123456789012', 'eu-central-1').password;
}
