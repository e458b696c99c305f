import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateRepositoryCommand, DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { awsCli } from '../../support/aws-cli.js';
import { openPlace } from '../../support/e2e-place.js';
import { podmanClient } from '../../support/registry-tools.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const PLAIN = '--tls-verify=false';

const place = openPlace();
const here = podmanClient(place, 'here');
const there = podmanClient(place, 'there');
const digestFile = join(place.temp, 'digest');
let emulator: Emulator;
let ecr: ECRClient;
let host: string;

beforeAll(async () => {
  emulator = await startTestEmulator();
  ecr = new ECRClient(clientConfig(emulator));
  host = `127.0.0.1:${emulator.port}`;
  const password = await awsCli(emulator.url, place).text('ecr', 'get-login-password');
  const login = ['login', PLAIN, '--username', 'AWS', '--password-stdin', host];
  await expect(here.run(login, password)).resolves.toContain('Login Succeeded');
});

afterAll(async () => {
  await emulator.close();
  place.remove();
});

async function repository(name: string, imageTagMutability: 'MUTABLE' | 'IMMUTABLE' = 'MUTABLE') {
  await ecr.send(new CreateRepositoryCommand({ repositoryName: name, imageTagMutability }));
  return `${host}/${name}`;
}

async function build(reference: string, content: string): Promise<void> {
  const context = join(place.temp, content);
  mkdirSync(context);
  writeFileSync(join(context, 'content'), content);
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY content /content\nCMD ["/content"]\n');
  await here.run(['build', '--quiet', '--tag', reference, context]);
}

/** Pushes; gives the digest podman wrote down. */
async function push(reference: string, ...more: readonly string[]): Promise<string> {
  await here.run(['push', PLAIN, '--digestfile', digestFile, ...more, reference]);
  return readFileSync(digestFile, 'utf8');
}

async function describeImage(name: string, imageTag: string) {
  const input = { repositoryName: name, imageIds: [{ imageTag }] };
  return (await ecr.send(new DescribeImagesCommand(input))).imageDetails?.[0];
}

describe('podman', () => {
  it('pushes what it built, and another podman pulls the same image', async () => {
    const uri = await repository('team/pod');
    await build(`${uri}:one`, 'carried-over');
    const digest = await push(`${uri}:one`);
    await expect(describeImage('team/pod', 'one')).resolves.toMatchObject({ imageDigest: digest });
    await there.run(['pull', PLAIN, `${uri}@${digest}`]);
    const pulled = await there.run(['image', 'inspect', '--format', '{{.Digest}}', `${uri}@${digest}`]);
    expect(pulled).toBe(digest);
    const container = await there.run(['create', '--network', 'none', `${uri}@${digest}`]);
    await there.run(['cp', `${container}:/content`, join(place.temp, 'copied')]);
    await there.run(['rm', container]);
    expect(readFileSync(join(place.temp, 'copied'), 'utf8')).toBe('carried-over');
  });

  it("pushes in Docker's format as well as in OCI's", async () => {
    const uri = await repository('formats');
    await build(`${uri}:one`, 'formats');
    await push(`${uri}:one`, '--format', 'docker');
    await expect(describeImage('formats', 'one')).resolves.toMatchObject({
      imageManifestMediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    });
  });

  it('is told that a repository is missing and that a tag is immutable', async () => {
    const uri = await repository('fixed', 'IMMUTABLE');
    await build(`${uri}:one`, 'first');
    const first = await push(`${uri}:one`);
    await build(`${uri}:one`, 'second');
    await expect(push(`${uri}:one`)).rejects.toThrow(
      "tag invalid: The image tag 'one' already exists in the 'fixed' repository and cannot be overwritten because the repository is immutable.",
    );
    await expect(describeImage('fixed', 'one')).resolves.toMatchObject({ imageDigest: first });
    await here.run(['tag', `${uri}:one`, `${host}/absent:one`]);
    await expect(push(`${host}/absent:one`)).rejects.toThrow(
      "name unknown: The repository with name 'absent' does not exist in the registry with id '123456789012'",
    );
  });
});
