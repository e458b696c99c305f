import { DescribeRepositoriesCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { DescribeClustersCommand, ECSClient, ListClustersCommand } from '@aws-sdk/client-ecs';
import { ecsOperations } from '../../../src/emulator/ecs/operations.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { ECS_RATES } from '../../../src/emulator/throttling/ecs-rates.js';
import { rateOf } from '../../../src/emulator/throttling/throttling-gate.js';
import { TokenBucket } from '../../../src/emulator/throttling/token-bucket.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

/** How many of so many requests at one moment get through. */
function passed(bucket: TokenBucket, now: number, asked: number): number {
  return Array.from({ length: asked }, () => bucket.take(now)).filter(Boolean).length;
}

describe('a token bucket', () => {
  it.each(ECS_RATES.map((rate) => [rate.name, rate] as const))(
    '%s: the burst, then the sustained rate, never more than the burst',
    (_, rate) => {
      const bucket = new TokenBucket(rate, 0);
      expect(passed(bucket, 0, 1000)).toBe(rate.capacity);
      expect(passed(bucket, 1000, 1000)).toBe(rate.perSecond);
      expect(passed(bucket, 1_000_000, 1000)).toBe(rate.capacity);
    },
  );
});

describe('documented rates', () => {
  it.each([
    ['ecs', 'UpdateService', 'Service modify', 50, 5],
    ['ecs', 'RegisterTaskDefinition', 'Task definition modify', 20, 1],
    ['ecs', 'RunTask', 'Cluster resource modify', 100, 40],
    ['ecs', 'DescribeServiceDeployments', 'Service deployment', 50, 20],
    ['ecr', 'PutImage', 'PutImage', 10, 10],
    ['registry', 'PutImage', 'PutImage', 10, 10],
    ['ecr', 'GetAuthorizationToken', 'GetAuthorizationToken', 500, 500],
  ])('%s %s', (service, operation, name, capacity, perSecond) => {
    expect(rateOf(service, operation)).toMatchObject({ name, capacity, perSecond });
  });

  it('every ECS operation served counts towards exactly one', () => {
    for (const operation of Object.keys(ecsOperations)) {
      const rates = ECS_RATES.filter(({ operations }) => operations.includes(operation));
      expect([operation, rates.length]).toEqual([operation, 1]);
    }
  });

  it('what AWS publishes no rate for is not throttled', () => {
    expect(rateOf('ecr', 'DescribeImages')).toBeUndefined();
    expect(rateOf('logs', 'GetLogEvents')).toBeUndefined();
  });
});

describe('an emulator that throttles', () => {
  let clock: VirtualClock;
  let emulator: Emulator;
  let ecs: ECSClient;

  beforeEach(async () => {
    clock = new VirtualClock(Date.now());
    emulator = await startTestEmulator({ clock, throttle: true });
    ecs = new ECSClient(clientConfig(emulator));
  });

  afterEach(() => emulator.close());

  const refused = async (calls: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(calls)).filter(({ status }) => status === 'rejected').length;

  it('refuses the request after the burst as AWS words it, and lets more through as its own clock moves', async () => {
    const lists = Array.from({ length: 25 }, () => ecs.send(new ListClustersCommand({})));
    const reads = Array.from({ length: 25 }, () => ecs.send(new DescribeClustersCommand({})));
    expect(await refused([...lists, ...reads])).toBe(0);
    await expect(ecs.send(new ListClustersCommand({}))).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    });
    clock.advance(100);
    expect(await refused(Array.from({ length: 5 }, () => ecs.send(new ListClustersCommand({}))))).toBe(3);
  });

  it('keeps a bucket for each Region and account', async () => {
    await Promise.allSettled(Array.from({ length: 60 }, () => ecs.send(new ListClustersCommand({}))));
    const elsewhere = new ECSClient({ ...clientConfig(emulator), region: 'us-west-2' });
    await expect(elsewhere.send(new ListClustersCommand({}))).resolves.toBeDefined();
  });

  it('leaves operations without a published rate alone, and everything unless it was asked for', async () => {
    const ecr = new ECRClient(clientConfig(emulator));
    expect(
      await refused(Array.from({ length: 200 }, () => ecr.send(new DescribeRepositoriesCommand({})))),
    ).toBe(0);
    const calm = await startTestEmulator();
    const calmEcr = new ECRClient(clientConfig(calm));
    expect(
      await refused(Array.from({ length: 600 }, () => calmEcr.send(new GetAuthorizationTokenCommand({})))),
    ).toBe(0);
    await calm.close();
  });
});
