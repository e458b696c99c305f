import { rollbackTask } from '../../src/frontends/verbs/rollback-task.js';
import { ServicesStage } from '../support/services-stage.js';

let stage: ServicesStage;
beforeEach(async () => {
  stage = await ServicesStage.start();
});
afterEach(() => stage.close());

const file = `
cluster: prod
region: eu-central-1
services:
  web: { depends-on: [api] }
  api: {}
`;

const rollBack = () => stage.ship(file, { task: rollbackTask(new Map()) });

async function deploy(...names: readonly string[]): Promise<void> {
  for (const name of names) await stage.deploy(name, `example/${name}:2`);
  stage.service.clock.advance(120_000);
}

it('takes two services back, each to what it ran before', async () => {
  await deploy('web', 'api');
  const { outcome, verdicts, operations } = await rollBack();
  expect(verdicts).toEqual({ web: 'stable', api: 'stable' });
  expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0, headline: 'All 2 services are stable.' });
  expect(await stage.revisions()).toMatchObject({ web: ['web:1'], api: ['api:1'] });
  expect(operations).not.toContain('RegisterTaskDefinition');
});

it('touches none where one has nothing to go back to', async () => {
  await deploy('web');
  const { outcome, verdicts, operations } = await rollBack();
  expect(verdicts).toEqual({ web: 'not-started', api: 'failed' });
  expect(outcome).toMatchObject({
    exitCode: 3,
    headline: 'Nothing was changed: api was refused, web was not started.',
  });
  expect(operations).not.toContain('UpdateService');
});

it('takes one back although the other fails to come up', async () => {
  await deploy('web', 'api');
  stage.service.script({ image: 'example/api:1', script: { exit: { code: 1, after: 1 } } });
  const { outcome, verdicts } = await rollBack();
  expect(verdicts).toEqual({ web: 'stable', api: 'rolled-back' });
  expect(outcome).toMatchObject({ verdict: 'rolled-back', exitCode: 5 });
  expect(await stage.revisions()).toMatchObject({ web: ['web:1'], api: ['api:2'] });
});
