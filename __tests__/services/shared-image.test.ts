import { ShipError } from '../../src/errors.js';
import { ServicesStage } from '../support/services-stage.js';

let stage: ServicesStage;
beforeEach(async () => {
  stage = await ServicesStage.start();
});
afterEach(() => stage.close());

const commit = '1'.repeat(40);
const isPush = /^PUT \/v2\/[^/]+\/manifests\//;

const times = (operations: readonly string[], name: string) =>
  operations.filter((one) => one === name).length;

it('builds and pushes the image of several services once, for all with their own marks', async () => {
  const { verdicts, outcomes, builds, operations } = await stage.ship(`
cluster: prod
repository: shop
services:
  web: { depends-on: [api] }
  api:
  worker:
`);
  expect(verdicts).toEqual({ web: 'stable', api: 'stable', worker: 'stable' });
  expect(builds).toHaveLength(1);
  expect(operations.filter((one) => isPush.test(one))).toHaveLength(1);
  expect(times(operations, 'CreateRepository')).toBe(1);
  expect(times(operations, 'PutLifecyclePolicy')).toBe(1);
  const digests = Object.values(outcomes).map(({ facts }) => facts.digest);
  expect(new Set(digests).size).toBe(1);
  const [tags = []] = Object.values(await stage.tags('shop'));
  expect(tags).toEqual(expect.arrayContaining([commit, 'latest']));
  for (const name of ['web', 'api', 'worker'])
    expect(tags.some((tag) => tag.startsWith('ecs-ship.') && tag.includes(name))).toBe(true);
  const told = Object.values(outcomes).map(
    ({ stages }) => stages.find((one) => one.stage === 'image')?.summary,
  );
  expect(told.filter((one) => one?.startsWith('built and pushed'))).toHaveLength(1);
  expect(told.filter((one) => /^same image as (web|api|worker): sha256:/.test(`${one}`))).toHaveLength(2);
});

it('builds different images of one repository under their own tags, two at a time', async () => {
  for (const name of ['web', 'api', 'worker'])
    stage.write(`${name}/Dockerfile`, `FROM scratch\nLABEL n=${name}\n`);
  const { verdicts, builds, mostBuilds, operations } = await stage.ship(`
cluster: prod
repository: shop
services:
  web: { dockerfile: web/Dockerfile }
  api: { dockerfile: api/Dockerfile }
  worker: { dockerfile: worker/Dockerfile }
`);
  expect(verdicts).toEqual({ web: 'stable', api: 'stable', worker: 'stable' });
  expect(builds.map((one) => one.split(':').at(-1)).sort()).toEqual([
    `${commit}-api`,
    `${commit}-web`,
    `${commit}-worker`,
  ]);
  expect(mostBuilds).toBe(2);
  expect(times(operations, 'CreateRepository')).toBe(1);
  expect(times(operations, 'PutLifecyclePolicy')).toBe(1);
  expect(Object.keys(await stage.tags('shop'))).toHaveLength(3);
});

it('builds an image while what its service depends on is deployed, and deploys it after that', async () => {
  for (const name of ['web', 'api']) stage.write(`${name}/Dockerfile`, `FROM scratch\nLABEL n=${name}\n`);
  const { verdicts, events } = await stage.ship(`
cluster: prod
services:
  web: { dockerfile: web/Dockerfile, depends-on: [api] }
  api: { dockerfile: api/Dockerfile }
`);
  expect(verdicts).toEqual({ web: 'stable', api: 'stable' });
  const at = (name: string, kind: string, stageName?: string) =>
    events.findIndex(
      (one) =>
        one.name === name &&
        one.event.kind === kind &&
        (stageName === undefined || ('stage' in one.event && one.event.stage === stageName)),
    );
  expect(at('web', 'stage-ended', 'image')).toBeLessThan(at('api', 'stage-ended', 'watch'));
  expect(at('web', 'stage-started', 'task-definition')).toBeGreaterThan(at('api', 'ended'));
});

it('plans the image once, and says of the others whose it is', async () => {
  const text = 'cluster: prod\nrepository: shop\nservices:\n  web:\n  api:\n';
  const { outcome, events, builds } = await stage.ship(text, { dryRun: true });
  expect(outcome).toMatchObject({ verdict: 'planned', exitCode: 0 });
  expect(builds).toEqual([]);
  const plans = events.flatMap(({ event }) => (event.kind === 'planned' ? [event.plan] : []));
  const requests = plans.flatMap((plan) => plan.requests.map(({ action }) => action));
  expect(requests.filter((one) => one === 'ecr:CreateRepository')).toHaveLength(1);
  const images = plans.flatMap(({ actions }) => actions.filter((one) => one.stage === 'image'));
  expect(images.map(({ action }) => action).sort()).toEqual(['build', 'skip']);
  expect(images.find(({ action }) => action === 'skip')?.summary).toMatch(/^same image as (web|api)$/);
});

it.each([
  ['one image', 'web: { depends-on: [api] }'],
  ['two images', 'web: { dockerfile: web/Dockerfile }'],
])('builds nothing the second time: %s', async (_what, web) => {
  stage.write('web/Dockerfile', 'FROM scratch\nLABEL n=web\n');
  const text = `cluster: prod\nrepository: shop\nservices:\n  ${web}\n  api:\n`;
  await stage.ship(text);
  const { outcome, builds, operations } = await stage.ship(text);
  expect(outcome.verdict).toBe('unchanged');
  expect(builds).toEqual([]);
  expect(operations.filter((one) => isPush.test(one) || one === 'PutImage')).toEqual([]);
});

it('fails every service of an image that cannot be built, with the build’s own words', async () => {
  const { verdicts, outcomes, operations } = await stage.ship(
    'cluster: prod\nrepository: shop\nservices:\n  web:\n  api:\n',
    {
      ports: (ports) => ({
        ...ports,
        builder: {
          ...ports.builder,
          run: () => Promise.reject(new ShipError('build-failed', 'No.', { remedy: 'x' })),
        },
      }),
    },
  );
  expect(verdicts).toEqual({ web: 'failed', api: 'failed' });
  expect(Object.values(outcomes).map(({ failure, exitCode }) => [failure?.code, exitCode])).toEqual([
    ['build-failed', 4],
    ['build-failed', 4],
  ]);
  expect(operations).not.toContain('UpdateService');
});
