import type { BatchGetImageResponse } from '@aws-sdk/client-ecr';
import { awsCli } from '../../support/aws-cli.js';
import { type DockerClient, dockerClient } from '../../support/docker-client.js';
import { sha256 } from '../../support/push-image.js';
import { openRegistryStage, type RegistryStage } from '../../support/registry-stage.js';
import { podmanClient, type RegistryTool, skopeoClient } from '../../support/registry-tools.js';

const PLAIN = '--tls-verify=false';

let stage: RegistryStage;
let docker: DockerClient;
let podman: RegistryTool;
/** The one that built an image knows it by its own digest, too. */
let otherPodman: RegistryTool;
let skopeo: RegistryTool;
const held: string[] = [];

beforeAll(async () => {
  stage = await openRegistryStage();
  docker = dockerClient();
  podman = podmanClient(stage.place, 'here');
  otherPodman = podmanClient(stage.place, 'there');
  skopeo = skopeoClient(stage.place);
  const login = ['login', '--username', 'AWS', '--password-stdin'];
  await docker.run([...login, stage.host], stage.password);
  await podman.run([...login, PLAIN, stage.host], stage.password);
});

afterAll(async () => {
  for (const image of held) await docker.run(['image', 'rm', '--force', image]);
  docker.remove();
  await stage.close();
});

/** What each client says the tag's digest is. */
async function digests(name: string, tag: string): Promise<Record<string, string | undefined>> {
  const reference = `${stage.host}/${name}:${tag}`;
  const aws = awsCli(stage.emulator.url, stage.place);
  const got = await aws.json<BatchGetImageResponse>(
    ...['ecr', 'batch-get-image', '--repository-name', name, '--image-ids', `imageTag=${tag}`],
  );
  await otherPodman.run(['pull', PLAIN, reference]);
  const shown = await docker.run(['buildx', 'imagetools', 'inspect', reference]);
  const pulled = await docker.run(['pull', reference]);
  return {
    'aws ecr describe-images': (await stage.image(name, tag))?.imageDigest,
    'aws ecr batch-get-image': sha256(got.images?.[0]?.imageManifest ?? ''),
    'docker pull': /Digest: (\S+)/.exec(pulled)?.[1],
    'docker buildx imagetools': /Digest: +(\S+)/.exec(shown)?.[1],
    'podman pull': await otherPodman.run(['image', 'inspect', '--format', '{{.Digest}}', reference]),
    'skopeo inspect': await skopeo.run([
      'inspect',
      PLAIN,
      '--format',
      '{{.Digest}}',
      `docker://${reference}`,
    ]),
  };
}

describe('one image has one digest for every client', () => {
  it('when docker pushed it', async () => {
    const uri = await stage.repository('by-docker');
    held.push(`${uri}:one`);
    await docker.run(['build', '--provenance=false', '-t', `${uri}:one`, docker.context('app', 'by docker')]);
    const printed = await docker.run(['push', `${uri}:one`]);
    const all = await digests('by-docker', 'one');
    expect(new Set(Object.values(all))).toEqual(new Set([/digest: (\S+)/.exec(printed)?.[1]]));
  });

  it('when podman pushed it', async () => {
    const uri = await stage.repository('by-podman');
    held.push(`${uri}:one`);
    await podman.run(['build', '--quiet', '-t', `${uri}:one`, docker.context('app', 'by podman')]);
    await podman.run(['push', PLAIN, `${uri}:one`]);
    const all = await digests('by-podman', 'one');
    expect(new Set(Object.values(all)).size).toBe(1);
    expect(all['docker pull']).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
