import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateRepositoryCommand, DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { awsCli } from '../../support/aws-cli.js';
import { openPlace } from '../../support/e2e-place.js';
import { writeOciLayout } from '../../support/oci-layout.js';
import { sha256 } from '../../support/push-image.js';
import { skopeoClient } from '../../support/registry-tools.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const TO = '--dest-tls-verify=false';
const FROM = '--src-tls-verify=false';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

const place = openPlace();
const skopeo = skopeoClient(place);
const layout = join(place.temp, 'layout');
let emulator: Emulator;
let ecr: ECRClient;
let host: string;
let digest: string;

beforeAll(async () => {
  emulator = await startTestEmulator();
  ecr = new ECRClient(clientConfig(emulator));
  host = `127.0.0.1:${emulator.port}`;
  mkdirSync(layout);
  digest = writeOciLayout(layout, 'one', 'hello from skopeo');
  const password = await awsCli(emulator.url, place).text('ecr', 'get-login-password');
  const login = ['login', '--tls-verify=false', '--username', 'AWS', '--password-stdin', host];
  await expect(skopeo.run(login, password)).resolves.toContain('Login Succeeded');
});

afterAll(async () => {
  await emulator.close();
  place.remove();
});

async function repository(name: string): Promise<string> {
  await ecr.send(new CreateRepositoryCommand({ repositoryName: name }));
  return `docker://${host}/${name}`;
}

async function describeImage(name: string, imageTag: string) {
  const input = { repositoryName: name, imageIds: [{ imageTag }] };
  return (await ecr.send(new DescribeImagesCommand(input))).imageDetails?.[0];
}

const inspect = (...args: readonly string[]) => skopeo.run(['inspect', '--tls-verify=false', ...args]);

describe('skopeo', () => {
  it('copies an OCI image layout in, and inspects and lists what is there', async () => {
    const uri = await repository('team/oci');
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${uri}:one`]);
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${uri}:two`]);
    await expect(describeImage('team/oci', 'one')).resolves.toMatchObject({ imageDigest: digest });
    expect(JSON.parse(await inspect(`${uri}:one`))).toMatchObject({
      Name: `${host}/team/oci`,
      Digest: digest,
      RepoTags: ['one', 'two'],
      Architecture: 'amd64',
      Os: 'linux',
    });
    expect(sha256(await inspect('--raw', `${uri}@${digest}`))).toBe(digest);
    const listed = JSON.parse(await skopeo.run(['list-tags', '--tls-verify=false', uri]));
    expect(listed).toEqual({ Repository: `${host}/team/oci`, Tags: ['one', 'two'] });
  });

  it('copies out to a layout and a folder, byte for byte', async () => {
    const uri = await repository('out');
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${uri}:one`]);
    const copy = join(place.temp, 'copy');
    await skopeo.run(['copy', FROM, `${uri}:one`, `oci:${copy}:one`]);
    const blobs = (folder: string) => readdirSync(join(folder, 'blobs/sha256')).sort();
    expect(blobs(copy)).toEqual(blobs(layout));
    expect(readFileSync(join(copy, 'index.json'), 'utf8')).toContain(digest);
    const folder = join(place.temp, 'folder');
    await skopeo.run(['copy', FROM, `${uri}@${digest}`, `dir:${folder}`]);
    expect(sha256(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toBe(digest);
    const back = await repository('back');
    await skopeo.run(['copy', TO, `dir:${folder}`, `${back}:one`]);
    await expect(describeImage('back', 'one')).resolves.toMatchObject({ imageDigest: digest });
  });

  it("converts to Docker's manifest on the way, from one repository to another", async () => {
    const [from, to] = [await repository('from'), await repository('to')];
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${from}:one`]);
    await skopeo.run(['copy', FROM, TO, '--format', 'v2s2', `${from}:one`, `${to}:one`]);
    const image = await describeImage('to', 'one');
    expect(image).toMatchObject({ imageManifestMediaType: DOCKER_MANIFEST });
    expect(JSON.parse(await inspect(`${to}:one`))).toMatchObject({ Digest: image?.imageDigest });
  });

  it('is told what is wrong', async () => {
    const uri = await repository('bare');
    await expect(inspect(`${uri}:none`)).rejects.toThrow(/manifest unknown: Requested image not found/);
    await expect(
      skopeo.run(['copy', TO, `oci:${layout}:one`, `docker://${host}/absent:one`]),
    ).rejects.toThrow(
      "name unknown: The repository with name 'absent' does not exist in the registry with id '123456789012'",
    );
    await expect(inspect('--no-creds', `${uri}:none`)).rejects.toThrow(
      /unauthorized|authentication required/,
    );
  });
});
