import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegistryStage, type RegistryStage } from '../../support/registry-stage.js';
import { podmanClient, type RegistryTool } from '../../support/registry-tools.js';

const PLAIN = '--tls-verify=false';

let stage: RegistryStage;
let here: RegistryTool;
let there: RegistryTool;

beforeAll(async () => {
  stage = await openRegistryStage();
  here = podmanClient(stage.place, 'here');
  there = podmanClient(stage.place, 'there');
  const login = ['login', PLAIN, '--username', 'AWS', '--password-stdin', stage.host];
  await expect(here.run(login, stage.password)).resolves.toContain('Login Succeeded');
});

afterAll(() => stage.close());

async function build(reference: string, content: string): Promise<void> {
  const context = join(stage.place.temp, content);
  mkdirSync(context);
  writeFileSync(join(context, 'content'), content);
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY content /content\nCMD ["/content"]\n');
  await here.run(['build', '--quiet', '--tag', reference, context]);
}

/** Pushes; gives the digest podman wrote down. */
async function push(reference: string, ...more: readonly string[]): Promise<string> {
  const digestFile = join(stage.place.temp, 'digest');
  await here.run(['push', PLAIN, '--digestfile', digestFile, ...more, reference]);
  return readFileSync(digestFile, 'utf8');
}

describe('podman', () => {
  it('pushes what it built, and another podman pulls the same image', async () => {
    const uri = await stage.repository('team/pod');
    await build(`${uri}:one`, 'carried-over');
    const digest = await push(`${uri}:one`);
    await expect(stage.image('team/pod', 'one')).resolves.toMatchObject({ imageDigest: digest });
    await there.run(['pull', PLAIN, `${uri}@${digest}`]);
    const pulled = await there.run(['image', 'inspect', '--format', '{{.Digest}}', `${uri}@${digest}`]);
    expect(pulled).toBe(digest);
    const container = await there.run(['create', '--network', 'none', `${uri}@${digest}`]);
    await there.run(['cp', `${container}:/content`, join(stage.place.temp, 'copied')]);
    await there.run(['rm', container]);
    expect(readFileSync(join(stage.place.temp, 'copied'), 'utf8')).toBe('carried-over');
  });

  it("pushes in Docker's format as well as in OCI's", async () => {
    const uri = await stage.repository('formats');
    await build(`${uri}:one`, 'formats');
    await push(`${uri}:one`, '--format', 'docker');
    await expect(stage.image('formats', 'one')).resolves.toMatchObject({
      imageManifestMediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    });
  });

  it('is told that a repository is missing and that a tag is immutable', async () => {
    const uri = await stage.repository('fixed', 'IMMUTABLE');
    await build(`${uri}:one`, 'first');
    const first = await push(`${uri}:one`);
    await build(`${uri}:one`, 'second');
    await expect(push(`${uri}:one`)).rejects.toThrow(
      "tag invalid: The image tag 'one' already exists in the 'fixed' repository and cannot be overwritten because the repository is immutable.",
    );
    await expect(stage.image('fixed', 'one')).resolves.toMatchObject({ imageDigest: first });
    await here.run(['tag', `${uri}:one`, `${stage.host}/absent:one`]);
    await expect(push(`${stage.host}/absent:one`)).rejects.toThrow(
      "name unknown: The repository with name 'absent' does not exist in the registry with id '123456789012'",
    );
  });
});
