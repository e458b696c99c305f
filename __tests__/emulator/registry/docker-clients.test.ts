import {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { type DockerClient, dockerClient } from '../../support/docker-client.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const TIMEOUT = 120_000;

let emulator: Emulator;
let ecr: ECRClient;
let docker: DockerClient;
const built: string[] = [];

beforeAll(async () => {
  emulator = await startTestEmulator();
  ecr = new ECRClient(clientConfig(emulator));
  docker = dockerClient();
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
  const password = token.slice('AWS:'.length);
  await docker.run(['login', '-u', 'AWS', '--password-stdin', `127.0.0.1:${emulator.port}`], password);
});

afterAll(async () => {
  for (const image of built) await docker.run(['image', 'rm', '-f', image]).catch(() => undefined);
  docker.remove();
  await emulator.close();
});

async function repository(name: string, mutability: 'MUTABLE' | 'IMMUTABLE' = 'MUTABLE'): Promise<string> {
  await ecr.send(new CreateRepositoryCommand({ repositoryName: name, imageTagMutability: mutability }));
  return `127.0.0.1:${emulator.port}/${name}`;
}

async function digestOfTag(name: string, tag: string): Promise<string | undefined> {
  const input = { repositoryName: name, imageIds: [{ imageTag: tag }] };
  return (await ecr.send(new DescribeImagesCommand(input))).imageDetails?.[0]?.imageDigest;
}

async function build(reference: string, content: string): Promise<void> {
  await docker.run(['build', '--provenance=false', '-t', reference, docker.context('app', content)]);
  built.push(reference);
}

describe('docker', () => {
  it(
    'pushes, is seen by ECR, and pulls the same image back',
    async () => {
      const uri = await repository('team/service/app');
      await build(`${uri}:one`, 'one');
      const pushed = await docker.run(['push', `${uri}:one`]);
      const digest = await digestOfTag('team/service/app', 'one');
      expect(pushed).toContain(digest);
      await docker.run(['image', 'rm', '-f', `${uri}:one`]);
      const pulled = await docker.run(['pull', `${uri}:one`]);
      expect(pulled).toContain(digest);
    },
    TIMEOUT,
  );

  it(
    'pushes a second tag without sending a layer again',
    async () => {
      const uri = await repository('twice');
      await build(`${uri}:a`, 'twice');
      await docker.run(['push', `${uri}:a`]);
      emulator.requests.clear();
      await docker.run(['tag', `${uri}:a`, `${uri}:b`]);
      built.push(`${uri}:b`);
      await docker.run(['push', `${uri}:b`]);
      const uploads = emulator.requests.entries().filter(({ method }) => method === 'PATCH');
      expect(uploads).toEqual([]);
      await expect(digestOfTag('twice', 'b')).resolves.toBe(await digestOfTag('twice', 'a'));
    },
    TIMEOUT,
  );

  it(
    'is told that the repository does not exist',
    async () => {
      const uri = `127.0.0.1:${emulator.port}/missing`;
      await build(`${uri}:a`, 'missing');
      await expect(docker.run(['push', `${uri}:a`])).rejects.toThrow(/name unknown|404/);
    },
    TIMEOUT,
  );

  it(
    'is refused an immutable tag',
    async () => {
      const uri = await repository('fixed', 'IMMUTABLE');
      await build(`${uri}:a`, 'first');
      await docker.run(['push', `${uri}:a`]);
      const first = await digestOfTag('fixed', 'a');
      await build(`${uri}:a`, 'second');
      await expect(docker.run(['push', `${uri}:a`])).rejects.toThrow();
      await expect(digestOfTag('fixed', 'a')).resolves.toBe(first);
    },
    TIMEOUT,
  );

  it(
    'may not enter without a login',
    async () => {
      const stranger = dockerClient();
      const uri = await repository('closed');
      await build(`${uri}:a`, 'closed');
      await expect(stranger.run(['push', `${uri}:a`])).rejects.toThrow(
        /no basic auth credentials|401|denied/i,
      );
      stranger.remove();
    },
    TIMEOUT,
  );
});

describe('buildx', () => {
  it(
    'pushes two platforms as one index, with a registry cache that a later build uses',
    async () => {
      const uri = await repository('multi');
      const context = docker.context('multi', 'multi');
      const cache = `type=registry,ref=${uri}:cache`;
      const args = ['buildx', 'build', '--platform', 'linux/amd64,linux/arm64', '--push'];
      const exported = `${cache},mode=max,image-manifest=true,oci-mediatypes=true`;
      await docker.run([...args, '-t', `${uri}:one`, '--cache-to', exported, context]);
      const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName: 'multi' }));
      const index = imageDetails?.find(({ imageTags }) => imageTags?.includes('one'));
      expect(index?.imageManifestMediaType).toBe('application/vnd.oci.image.index.v1+json');
      const again = await docker.run([...args, '-t', `${uri}:two`, '--cache-from', cache, context]);
      expect(again).toContain('importing cache manifest');
      expect(again).toContain('CACHED');
      await expect(digestOfTag('multi', 'two')).resolves.toBeDefined();
    },
    TIMEOUT,
  );
});
