import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOciLayout } from '../../support/oci-layout.js';
import { sha256 } from '../../support/push-image.js';
import { openRegistryStage, type RegistryStage } from '../../support/registry-stage.js';
import { type RegistryTool, skopeoClient } from '../../support/registry-tools.js';

const TO = '--dest-tls-verify=false';
const FROM = '--src-tls-verify=false';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

let stage: RegistryStage;
let skopeo: RegistryTool;
let layout: string;
let digest: string;

beforeAll(async () => {
  stage = await openRegistryStage();
  skopeo = skopeoClient(stage.place);
  layout = join(stage.place.temp, 'layout');
  mkdirSync(layout);
  digest = writeOciLayout(layout, 'one', 'hello from skopeo');
  const login = ['login', '--tls-verify=false', '--username', 'AWS', '--password-stdin', stage.host];
  await expect(skopeo.run(login, stage.password)).resolves.toContain('Login Succeeded');
});

afterAll(() => stage.close());

const repository = async (name: string) => `docker://${await stage.repository(name)}`;

const inspect = (...args: readonly string[]) => skopeo.run(['inspect', '--tls-verify=false', ...args]);

describe('skopeo', () => {
  it('copies an OCI image layout in, and inspects and lists what is there', async () => {
    const uri = await repository('team/oci');
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${uri}:one`]);
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${uri}:two`]);
    await expect(stage.image('team/oci', 'one')).resolves.toMatchObject({ imageDigest: digest });
    expect(JSON.parse(await inspect(`${uri}:one`))).toMatchObject({
      Name: `${stage.host}/team/oci`,
      Digest: digest,
      RepoTags: ['one', 'two'],
      Architecture: 'amd64',
      Os: 'linux',
    });
    expect(sha256(await inspect('--raw', `${uri}@${digest}`))).toBe(digest);
    const listed = JSON.parse(await skopeo.run(['list-tags', '--tls-verify=false', uri]));
    expect(listed).toEqual({ Repository: `${stage.host}/team/oci`, Tags: ['one', 'two'] });
  });

  it('copies out to a layout and a folder, byte for byte', async () => {
    const uri = await repository('out');
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${uri}:one`]);
    const copy = join(stage.place.temp, 'copy');
    await skopeo.run(['copy', FROM, `${uri}:one`, `oci:${copy}:one`]);
    const blobs = (folder: string) => readdirSync(join(folder, 'blobs/sha256')).sort();
    expect(blobs(copy)).toEqual(blobs(layout));
    expect(readFileSync(join(copy, 'index.json'), 'utf8')).toContain(digest);
    const folder = join(stage.place.temp, 'folder');
    await skopeo.run(['copy', FROM, `${uri}@${digest}`, `dir:${folder}`]);
    expect(sha256(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toBe(digest);
    const back = await repository('back');
    await skopeo.run(['copy', TO, `dir:${folder}`, `${back}:one`]);
    await expect(stage.image('back', 'one')).resolves.toMatchObject({ imageDigest: digest });
  });

  it("converts to Docker's manifest on the way, from one repository to another", async () => {
    const [from, to] = [await repository('from'), await repository('to')];
    await skopeo.run(['copy', TO, `oci:${layout}:one`, `${from}:one`]);
    await skopeo.run(['copy', FROM, TO, '--format', 'v2s2', `${from}:one`, `${to}:one`]);
    const image = await stage.image('to', 'one');
    expect(image).toMatchObject({ imageManifestMediaType: DOCKER_MANIFEST });
    expect(JSON.parse(await inspect(`${to}:one`))).toMatchObject({ Digest: image?.imageDigest });
  });

  it('is told what is wrong', async () => {
    const uri = await repository('bare');
    await expect(inspect(`${uri}:none`)).rejects.toThrow(/manifest unknown: Requested image not found/);
    await expect(
      skopeo.run(['copy', TO, `oci:${layout}:one`, `docker://${stage.host}/absent:one`]),
    ).rejects.toThrow(
      "name unknown: The repository with name 'absent' does not exist in the registry with id '123456789012'",
    );
    await expect(inspect('--no-creds', `${uri}:none`)).rejects.toThrow(
      /unauthorized|authentication required/,
    );
  });
});
