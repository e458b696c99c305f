import {
  BatchCheckLayerAvailabilityCommand,
  CompleteLayerUploadCommand,
  CreateRepositoryCommand,
  ECRClient,
  InitiateLayerUploadCommand,
  UploadLayerPartCommand,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { sha256 } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const repositoryName = 'app';
let emulator: Emulator;
let ecr: ECRClient;

beforeAll(async () => {
  emulator = await startTestEmulator();
  ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName }));
});

afterAll(() => emulator.close());

async function upload(...parts: string[]): Promise<string | undefined> {
  const { uploadId } = await ecr.send(new InitiateLayerUploadCommand({ repositoryName }));
  let partFirstByte = 0;
  for (const part of parts) {
    const partLastByte = partFirstByte + part.length - 1;
    const layerPartBlob = Buffer.from(part);
    await ecr.send(
      new UploadLayerPartCommand({ repositoryName, uploadId, partFirstByte, partLastByte, layerPartBlob }),
    );
    partFirstByte += part.length;
  }
  return uploadId;
}

const complete = (uploadId: string | undefined, digest: string) =>
  ecr.send(new CompleteLayerUploadCommand({ repositoryName, uploadId, layerDigests: [digest] }));

describe('a layer uploaded through the API', () => {
  it('becomes available once its parts are complete', async () => {
    const digest = sha256('part one, part two');
    await complete(await upload('part one, ', 'part two'), digest);
    const layerDigests = [digest, sha256('never sent'), 'sha256:short'];
    const { layers, failures } = await ecr.send(
      new BatchCheckLayerAvailabilityCommand({ repositoryName, layerDigests }),
    );
    expect(layers?.map(({ layerAvailability }) => layerAvailability)).toEqual(['AVAILABLE', 'UNAVAILABLE']);
    expect(layers?.[0]?.layerSize).toBe('part one, part two'.length);
    expect(failures?.[0]?.failureCode).toBe('InvalidLayerDigest');
  });

  it('is refused under another digest', async () => {
    await expect(complete(await upload('content'), sha256('other'))).rejects.toMatchObject({
      name: 'InvalidLayerException',
    });
  });

  it('is refused when a part leaves a gap', async () => {
    const uploadId = await upload('abc');
    const gap = { partFirstByte: 10, partLastByte: 12, layerPartBlob: Buffer.from('def') };
    await expect(
      ecr.send(new UploadLayerPartCommand({ repositoryName, uploadId, ...gap })),
    ).rejects.toMatchObject({
      name: 'InvalidLayerPartException',
      lastValidByteReceived: 2,
    });
  });

  it('is refused for an upload nobody has started', async () => {
    await expect(complete('nothing', sha256('x'))).rejects.toMatchObject({ name: 'UploadNotFoundException' });
  });
});
