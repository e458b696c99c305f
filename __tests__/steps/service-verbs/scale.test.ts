import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { scaleTo } from '../../../src/scale.js';
import { pointAt } from '../../support/point-at.js';
import { type Incident, ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  pointAt(service.emulator);
});
afterEach(() => service.close());

function scale(count: number, incidents: readonly Incident[] = [], config = {}) {
  return service.ship(config, incidents, { work: scaleTo(count) });
}

it('has the service run more tasks, and waits until it does', async () => {
  service.script({ script: { pullTakes: 40 } });
  const { outcome, requests, seconds } = await scale(5);
  expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0, headline: 'web runs 5 tasks.' });
  expect(seconds).toBeGreaterThanOrEqual(40);
  expect(requests.filter((one) => one === 'UpdateService')).toHaveLength(1);
});

it('has it run fewer, and nothing the second time', async () => {
  expect((await scale(1)).outcome).toMatchObject({ verdict: 'stable', headline: 'web runs 1 task.' });
  const { outcome, requests } = await scale(1);
  expect(outcome).toMatchObject({
    verdict: 'unchanged',
    headline: 'web runs 1 task already: nothing to do.',
  });
  expect(requests).not.toContain('UpdateService');
});

it('stops it at zero', async () => {
  expect((await scale(0)).outcome).toMatchObject({
    verdict: 'stable',
    headline: 'web is stopped: none of its tasks runs.',
  });
});

it('says why the further tasks do not come up', async () => {
  service.script({ script: { pullError: 'manifest unknown' } });
  const { outcome } = await scale(3, [], { timeoutMs: 300_000 });
  expect(outcome).toMatchObject({
    verdict: 'timed-out',
    exitCode: 6,
    diagnosis: { cause: expect.stringContaining('cannot be pulled') },
  });
  expect(outcome.headline).toMatch(/^web does not run 3 tasks yet; /);
});

it('says that somebody else changed the number meanwhile', async () => {
  service.script({ script: { pullTakes: 60 } });
  const other = {
    atSecond: 20,
    happen: () =>
      service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', desiredCount: 2 })),
  };
  const { outcome } = await scale(5, [other]);
  expect(outcome).toMatchObject({
    verdict: 'superseded',
    exitCode: 7,
    diagnosis: { cause: 'Somebody else changed the desired count of web from 5 to 2 meanwhile.' },
  });
});

it('refuses a service that is not there', async () => {
  const { outcome } = await scale(3, [], { service: 'api' });
  expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'service-not-found' } });
});
