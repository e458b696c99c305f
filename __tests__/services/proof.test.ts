import { ShipError } from '../../src/errors.js';
import type { Ports } from '../../src/ports.js';
import { ServicesStage } from '../support/services-stage.js';

let stage: ServicesStage;
beforeEach(async () => {
  stage = await ServicesStage.start();
});
afterEach(() => stage.close());

const file = `
cluster: prod
repository: shop
services:
  web: { depends-on: [api] }
  api:
`;

const changing = /^(Create|Register|Update|Put|Tag)|^(POST|PUT|PATCH)/;

it('builds the image of several proposed services once, plans each, and changes and pushes nothing', async () => {
  const { outcome, verdicts, outcomes, builds, operations } = await stage.ship(file, { proof: 'planned' });
  expect(verdicts).toEqual({ web: 'planned', api: 'planned' });
  expect(outcome.exitCode).toBe(0);
  expect(builds).toHaveLength(1);
  expect(operations.filter((one) => changing.test(one))).toEqual([]);
  const told = Object.values(outcomes).flatMap(({ stages }) =>
    stages.filter(({ stage: one }) => one === 'image'),
  );
  expect(told.map(({ summary }) => summary.split(',')[0]).sort()).toEqual([
    'built and not pushed',
    expect.stringMatching(/^same image as (web|api)$/),
  ]);
});

it('asks AWS nothing where there are no credentials', async () => {
  const { outcome, verdicts, operations } = await stage.ship(file, { proof: 'offline' });
  expect(verdicts).toEqual({ web: 'checked', api: 'checked' });
  expect(operations).toEqual([]);
  expect(outcome).toMatchObject({
    verdict: 'checked',
    exitCode: 0,
    headline: 'The images of 2 services can be built; nothing was pushed, planned or deployed.',
  });
});

it('fails with the build that fails, and tells of the others all the same', async () => {
  const text = 'cluster: prod\nservices:\n  web:\n  api: { dockerfile: api/Dockerfile }\n';
  stage.write('api/Dockerfile', 'FROM scratch\n');
  const { outcome, verdicts } = await stage.ship(text, {
    proof: 'offline',
    ports: (ports, name) =>
      name === 'web' ? ports : { ...ports, builder: { ...ports.builder, run: failing } },
  });
  expect(verdicts).toEqual({ web: 'checked', api: 'failed' });
  expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 4 });
});

async function failing(): Promise<string> {
  throw new ShipError('build-failed', 'exit code: 7', { remedy: 'Correct it.' });
}

it('is no place for the order of commits: a branch may well be older than what runs', async () => {
  await stage.ship(file);
  const older = { commit: '2'.repeat(40), committedAt: 1_780_000_000, changedPaths: [] };
  const past = {
    ports: (ports: Ports) => ({
      ...ports,
      git: { ...ports.git, inspect: async () => older, isAncestor: async () => undefined },
    }),
  };
  expect((await stage.ship(file, { ...past, dryRun: true })).outcome.exitCode).toBe(3);
  expect((await stage.ship(file, { ...past, proof: 'planned' })).outcome.exitCode).toBe(0);
});
