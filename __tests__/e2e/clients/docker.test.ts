import { readdirSync } from 'node:fs';
import { type DockerClient, dockerClient } from '../../support/docker-client.js';
import { openRegistryStage, type RegistryStage } from '../../support/registry-stage.js';
import { canStartEngine, type SecondEngine, startSecondEngine } from '../../support/second-engine.js';

const TIMEOUT = 60_000;
const NETWORKS = '/sys/class/net';

const built: [DockerClient, string][] = [];
let stage: RegistryStage;

beforeAll(async () => {
  stage = await openRegistryStage();
});

afterAll(() => stage.close());

async function logIn(docker: DockerClient): Promise<DockerClient> {
  await docker.run(['login', '--username', 'AWS', '--password-stdin', stage.host], stage.password);
  return docker;
}

async function build(docker: DockerClient, reference: string, content: string): Promise<void> {
  built.push([docker, reference]);
  await docker.run(['build', '--provenance=false', '--tag', reference, docker.context('app', content)]);
}

/** Pushes; gives the digest docker printed. */
async function push(docker: DockerClient, reference: string): Promise<string> {
  const printed = await docker.run(['push', reference]);
  return /digest: (sha256:[0-9a-f]{64}) size: \d+/.exec(printed)?.[1] ?? printed;
}

/** Pulls by digest and reads the image's one file. */
async function pullAndRead(docker: DockerClient, reference: string): Promise<string> {
  built.push([docker, reference]);
  await docker.run(['pull', reference]);
  const container = await docker.run(['create', reference]);
  try {
    return await docker.run(['cp', `${container}:/content`, '-']);
  } finally {
    await docker.run(['rm', container]);
  }
}

async function digestOfTag(name: string, tag: string): Promise<string | undefined> {
  return (await stage.image(name, tag))?.imageDigest;
}

describe("docker on the machine's engine", () => {
  let docker: DockerClient;

  beforeAll(async () => {
    docker = await logIn(dockerClient());
  });

  afterAll(async () => {
    for (const [client, image] of built.splice(0)) await client.run(['image', 'rm', '--force', image]);
    docker.remove();
  });

  it(
    'pushes the digest that it prints, and pulls it back',
    async () => {
      const uri = await stage.repository('team/app');
      await build(docker, `${uri}:one`, 'from the machine');
      const digest = await push(docker, `${uri}:one`);
      await expect(digestOfTag('team/app', 'one')).resolves.toBe(digest);
      await docker.run(['image', 'rm', '--force', `${uri}:one`]);
      await expect(pullAndRead(docker, `${uri}@${digest}`)).resolves.toContain('from the machine');
    },
    TIMEOUT,
  );
});

/** Only Linux's root can; elsewhere the machine's engine has to do. */
const withSecondEngine = canStartEngine() ? describe : describe.skip;

withSecondEngine('docker on an engine with the classic image store', () => {
  let engine: SecondEngine;
  let docker: DockerClient;
  let networks: readonly string[];

  beforeAll(async () => {
    networks = readdirSync(NETWORKS).filter((name) => name.startsWith('docker'));
    engine = await startSecondEngine('classic');
    docker = await logIn(dockerClient({ DOCKER_HOST: engine.host }));
  }, TIMEOUT);

  afterAll(async () => {
    docker.remove();
    await engine.stop();
  });

  it("leaves the machine's engine its network", () => {
    expect(readdirSync(NETWORKS)).toEqual(expect.arrayContaining(networks));
  });

  it(
    'pushes and pulls through the older registry client',
    async () => {
      const uri = await stage.repository('classic');
      await build(docker, `${uri}:one`, 'from the classic store');
      const digest = await push(docker, `${uri}:one`);
      await expect(digestOfTag('classic', 'one')).resolves.toBe(digest);
      await docker.run(['image', 'rm', '--force', `${uri}:one`]);
      await expect(pullAndRead(docker, `${uri}@${digest}`)).resolves.toContain('from the classic store');
    },
    TIMEOUT,
  );

  it("shows ECR's own words for a missing repository, tag and permission", async () => {
    const uri = await stage.repository('fixed', 'IMMUTABLE');
    await build(docker, `${uri}:one`, 'first');
    await push(docker, `${uri}:one`);
    await build(docker, `${uri}:one`, 'second');
    await expect(push(docker, `${uri}:one`)).rejects.toThrow(
      "tag invalid: The image tag 'one' already exists in the 'fixed' repository and cannot be overwritten because the repository is immutable.",
    );
    await docker.run(['tag', `${uri}:one`, `${stage.host}/absent:one`]);
    await expect(push(docker, `${stage.host}/absent:one`)).rejects.toThrow(
      "name unknown: The repository with name 'absent' does not exist in the registry with id '123456789012'",
    );
    await expect(docker.run(['pull', `${uri}:two`])).rejects.toThrow(`manifest for ${uri}:two not found`);
    await docker.run(['logout', stage.host]);
    await expect(push(docker, `${uri}:one`)).rejects.toThrow('no basic auth credentials');
  });
});
