import { cpSync, readFileSync } from 'node:fs';
import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { ServicesStage } from '../support/services-stage.js';

const example = 'examples/monorepo';
const text = readFileSync(`${example}/ecs-ship.yml`, 'utf8');
const names = ['shop', 'admin', 'mailer'];

let stage: ServicesStage;
beforeEach(async () => {
  stage = await ServicesStage.start({}, { seed: `${example}/emulator-seed.yml` });
  stage.service.clock.advance(120_000);
  cpSync(example, stage.folder, { recursive: true });
});
afterEach(() => stage.close());

/** What each service of the cluster runs, and how many tasks of it. */
async function running(cluster: string): Promise<Record<string, string>> {
  const { services = [] } = await stage.service.ecs.send(
    new DescribeServicesCommand({ cluster, services: names }),
  );
  return Object.fromEntries(
    services.map((one) => [
      one.serviceName,
      `${one.runningCount} of ${one.taskDefinition?.split('/').at(-1)} (${one.deployments?.length})`,
    ]),
  );
}

it('ships three services from two images to two environments, with one command each', async () => {
  const staging = await stage.ship(text);
  expect(staging.outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
  expect(staging.builds.map((one) => one.replace(/^[^/]+\/(.*):.*$/, '$1')).sort()).toEqual([
    'monorepo/mailer',
    'monorepo/shop',
  ]);
  expect(await running('staging')).toEqual({
    shop: '2 of shop:2 (1)',
    admin: '1 of admin:2 (1)',
    mailer: '1 of mailer:2 (1)',
  });
  expect((await running('production')).shop).toBe('2 of shop:1 (1)');

  const production = await stage.ship(text, { explicit: { environment: 'production' } });
  expect(production.outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
  expect(production.builds).toEqual([]);
  expect(await running('production')).toEqual({
    shop: '4 of shop:3 (1)',
    admin: '1 of admin:3 (1)',
    mailer: '1 of mailer:3 (1)',
  });
  const images = Object.values(production.outcomes).map(({ facts }) => facts.digest);
  expect(new Set(images).size).toBe(2);
});

it('plans what it would do with them, each image once', async () => {
  const { outcome, events, builds } = await stage.ship(text, { dryRun: true });
  expect(outcome).toMatchObject({ verdict: 'planned', exitCode: 0 });
  expect(builds).toEqual([]);
  const created = events.flatMap(({ event }) =>
    event.kind === 'planned'
      ? event.plan.requests.filter(({ action }) => action === 'ecr:CreateRepository')
      : [],
  );
  expect(created).toHaveLength(2);
  const images = events.flatMap(({ event }) =>
    event.kind === 'planned' ? event.plan.actions.filter(({ stage: one }) => one === 'image') : [],
  );
  expect(images.map(({ action }) => action).sort()).toEqual(['build', 'build', 'skip']);
  expect(images.find(({ action }) => action === 'skip')?.summary).toMatch(/^same image as (shop|admin)$/);
});
