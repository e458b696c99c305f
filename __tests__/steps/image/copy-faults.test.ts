import { CreateRepositoryCommand, DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import { type ImageShip, type ImageStage, imageStage } from '../../support/image-stage.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

let stage: ImageStage;
let other: Emulator;
let there: ECRClient;
let count = 0;
beforeAll(async () => {
  stage = await imageStage();
  other = await startTestEmulator({ clock: stage.service.clock });
  there = new ECRClient(clientConfig(other));
});
afterAll(async () => {
  there.destroy();
  await other.close();
  await stage.close();
});
beforeEach(() => other.faults.clear());

/** A repository at the other registry that nothing was copied to. */
async function emptyRepository(): Promise<string> {
  count += 1;
  await there.send(new CreateRepositoryCommand({ repositoryName: `copy-${count}` }));
  return `copy-${count}`;
}

interface Copied extends ImageShip {
  readonly repository: string;
  /** Requests to the other registry, the API's among them. */
  readonly asked: ReturnType<Emulator['requests']['entries']>;
  /** Layers and configurations that it has kept. */
  readonly kept: number;
  /** Images that are there by now. */
  readonly images: number;
  readonly lines: readonly string[];
}

async function copy(faults: readonly FaultRule[], name?: string): Promise<Copied> {
  const repository = name ?? (await emptyRepository());
  const from = other.requests.entries().length;
  other.faults.add(faults);
  const uri = `${new URL(other.url).host}/${repository}`;
  const shipped = await stage.ship({ image: { pushTo: [uri] }, attempts: 1 });
  other.faults.clear();
  const asked = other.requests.entries().slice(from);
  const { imageDetails = [] } = await there.send(new DescribeImagesCommand({ repositoryName: repository }));
  const kept = asked.filter(({ method, status }) => method === 'PUT' && status === 201);
  const lines = shipped.events.flatMap((event) => (event.kind === 'stage-progress' ? event.line : []));
  return { ...shipped, repository, asked, kept: kept.length, images: imageDetails.length, lines };
}

const registry = (rule: FaultRule): FaultRule => ({ service: 'registry', ...rule });

it('ends well whichever request of a copy has its connection reset, before or after it was performed', async () => {
  const whole = await copy([]);
  expect(whole).toMatchObject({ kept: 2, images: 1 });
  expect(whole.asked.length).toBeGreaterThan(6);
  for (let k = 1; k <= whole.asked.length; k += 1) {
    for (const dropConnection of ['before', 'after'] as const) {
      const copied = await copy([{ every: k, next: 1, dropConnection }]);
      expect({ k, exitCode: copied.outcome.exitCode, images: copied.images }).toEqual({
        k,
        exitCode: 0,
        images: 1,
      });
      expect(copied.asked.some(({ faults }) => faults !== undefined)).toBe(true);
    }
  }
}, 60_000);

it('waits out a registry that is busy for five seconds, and says so', async () => {
  const copied = await copy([registry({ status: 503, code: 'ServiceUnavailable', forSeconds: 5 })]);
  expect(copied).toMatchObject({ kept: 2, images: 1, outcome: { exitCode: 0 } });
  expect(copied.lines).toContainEqual(
    expect.stringMatching(/^Copy to \S+, try 1 of 5: 503 Service Unavailable; again in \d\.\d s\.$/),
  );
});

it('waits as long as a registry asks for', async () => {
  const copied = await copy([registry({ throttle: true, retryAfterSeconds: 17, next: 1 })]);
  expect(copied).toMatchObject({ kept: 2, images: 1, outcome: { exitCode: 0 } });
  expect(copied.lines).toContainEqual(expect.stringMatching(/toomanyrequests: .*; again in 17\.0 s\.$/));
});

it('logs in again, once for all layers, when the token expires in the middle', async () => {
  const copied = await copy([registry({ operation: 'CompleteLayerUpload', expiredToken: true, next: 2 })]);
  expect(copied).toMatchObject({ kept: 2, images: 1, outcome: { exitCode: 0 } });
  const logins = copied.asked.filter(({ operation }) => operation === 'GetAuthorizationToken');
  expect(logins).toHaveLength(2);
});

it('gives up with the cause first, leaves no image, deploys nothing, and the next run finishes it', async () => {
  const copied = await copy([
    registry({ operation: 'CompleteLayerUpload', status: 500, code: 'ServerException' }),
  ]);
  const uri = `${new URL(other.url).host}/${copied.repository}`;
  expect(copied.outcome).toMatchObject({
    exitCode: 4,
    failure: {
      code: 'push-failed',
      message: `${uri}: The registry did not take the image in 5 tries: 500 Internal Server Error.`,
      remedy: expect.stringContaining('Run again'),
    },
  });
  expect(copied.images).toBe(0);
  expect(copied.log.map(({ operation }) => operation)).not.toContain('UpdateService');
  const next = await copy([], copied.repository);
  expect(next).toMatchObject({ kept: 2, images: 1, builds: 0, outcome: { exitCode: 0 } });
});

it('sends no layer again in the next run when only the manifest did not arrive', async () => {
  const copied = await copy([{ service: 'ecr', operation: 'PutImage', throttle: true }]);
  expect(copied).toMatchObject({
    kept: 2,
    images: 0,
    outcome: { exitCode: 4, failure: { code: 'push-failed' } },
  });
  expect(await copy([], copied.repository)).toMatchObject({ kept: 0, images: 1, outcome: { exitCode: 0 } });
});
