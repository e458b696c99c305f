import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { firstCommit, type ImageStage, imageStage } from '../../support/image-stage.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

let stage: ImageStage;
let other: Emulator;
let there: ECRClient;
beforeEach(async () => {
  [stage, other] = await Promise.all([imageStage(), startTestEmulator()]);
  there = new ECRClient(clientConfig(other));
  await there.send(new CreateRepositoryCommand({ repositoryName: 'mirror/web' }));
});
afterEach(async () => {
  there.destroy();
  await Promise.all([stage.close(), other.close()]);
});

const uriThere = () => `${new URL(other.url).host}/mirror/web`;
const uploads = () =>
  other.requests.entries().filter(({ method, path }) => method === 'PUT' && /\/blobs\/uploads/.test(path));

async function tagsThere(ecr = there, repositoryName = 'mirror/web') {
  const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({ repositoryName }));
  return imageDetails.map(({ imageDigest, imageTags = [] }) => [imageDigest, [...imageTags].sort()]);
}

describe('push-to', () => {
  it('brings the image to another registry under the same tags, every blob once', async () => {
    const image = { pushTo: [uriThere()], tags: ['1.4.2'], latest: true };
    const { outcome } = await stage.ship({ image });
    expect(outcome).toMatchObject({ verdict: 'stable' });
    expect(await tagsThere()).toEqual([[outcome.facts.digest, [firstCommit, '1.4.2', 'latest'].sort()]]);
    expect(uploads()).toHaveLength(2);
  });

  it('sends nothing again, and a new tag without asking about a layer', async () => {
    await stage.ship({ image: { pushTo: [uriThere()] } });
    const before = other.requests.entries().length;
    const again = await stage.ship({ image: { pushTo: [uriThere()] } });
    expect(again).toMatchObject({ builds: 0, outcome: { verdict: 'unchanged' } });
    expect(
      other.requests
        .entries()
        .slice(before)
        .map(({ operation }) => operation),
    ).toEqual(['BatchGetImage']);
    await stage.ship({ image: { pushTo: [uriThere()], tags: ['1.4.2'] } });
    const asked = other.requests
      .entries()
      .slice(before + 1)
      .map(({ operation }) => operation);
    expect(asked).toEqual(['BatchGetImage', 'PutImage']);
  });

  it('uploads only the blobs that the other repository does not have', async () => {
    await stage.ship({ image: { pushTo: [uriThere()] } });
    const before = uploads().length;
    // The same layer under another configuration: its label names another commit.
    await stage.ship({ image: { pushTo: [uriThere()] }, commit: '2'.repeat(40) });
    expect(uploads().length - before).toBe(1);
  });

  it('mounts the layers of a repository beside the first, without a byte', async () => {
    await stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'copy' }));
    const { log, outcome } = await stage.ship({ image: { pushTo: [`${stage.host}/copy`] } });
    const blobs = log.filter(({ path }) => path.startsWith('/v2/copy/blobs'));
    expect(blobs.map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 201', 'POST 201']);
    expect(await tagsThere(stage.ecr, 'copy')).toEqual([[outcome.facts.digest, [firstCommit]]]);
  });

  it('reaches another region and account by its ECR address', async () => {
    const far = new ECRClient({ ...clientConfig(stage.service.emulator), region: 'us-east-1' });
    await far.send(new CreateRepositoryCommand({ repositoryName: 'web', registryId: '210987654321' }));
    const uri = '210987654321.dkr.ecr.us-east-1.amazonaws.com/web';
    const { outcome } = await stage.ship({ image: { pushTo: [uri] } });
    expect(outcome).toMatchObject({ verdict: 'stable' });
    const found = await far.send(
      new BatchGetImageCommand({
        registryId: '210987654321',
        repositoryName: 'web',
        imageIds: [{ imageTag: firstCommit }],
      }),
    );
    expect(found.images?.[0]?.imageId?.imageDigest).toBe(outcome.facts.digest);
    far.destroy();
  });

  it('names the repository that fails, and deploys nothing', async () => {
    const missing = `${new URL(other.url).host}/nowhere`;
    const { outcome, log } = await stage.ship({ image: { pushTo: [uriThere(), missing] } });
    expect(outcome.failure?.message).toContain(`${missing}: `);
    expect(outcome.verdict).toBe('failed');
    expect(log.map(({ operation }) => operation)).not.toContain('UpdateService');
    expect(await tagsThere()).toHaveLength(1);
  });

  it('refuses what is no ECR repository before anything is changed', async () => {
    const { outcome, log } = await stage.ship({ image: { pushTo: ['docker.io/acme/web'] } });
    expect(outcome).toMatchObject({ exitCode: 2, failure: { code: 'option-invalid' } });
    expect(log.map(({ operation }) => operation)).not.toContain('CreateRepository');
  });

  it.each([
    ['is busy for a moment', { operation: 'InitiateLayerUpload', status: 503 }],
    ['is busy when a layer has been sent', { operation: 'CompleteLayerUpload', status: 503 }],
    ['throttles', { operation: 'InitiateLayerUpload', status: 429 }],
    ['resets the connection', { operation: 'CompleteLayerUpload', dropConnection: 'before' as const }],
    [
      'resets the connection once the layer is kept',
      { operation: 'CompleteLayerUpload', dropConnection: 'after' as const },
    ],
  ])('goes on after a registry that %s', async (_what, fault) => {
    other.faults.add([{ service: 'registry', next: 2, ...fault }]);
    const { outcome } = await stage.ship({ image: { pushTo: [uriThere()] } });
    expect(outcome.verdict).toBe('stable');
    expect(await tagsThere()).toEqual([[outcome.facts.digest, [firstCommit]]]);
  });

  it('ends at once, with the push’s exit code, where a push is denied', async () => {
    other.faults.add([{ service: 'registry', operation: 'InitiateLayerUpload', accessDenied: true }]);
    const { outcome } = await stage.ship({ image: { pushTo: [uriThere()] } });
    expect(outcome).toMatchObject({ exitCode: 4, failure: { code: 'push-failed' } });
    expect(outcome.failure?.message).toContain(uriThere());
  });
});
