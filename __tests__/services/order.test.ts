import { type NamedEvent, ServicesStage } from '../support/services-stage.js';

let stage: ServicesStage;
beforeEach(async () => {
  stage = await ServicesStage.start();
});
afterEach(() => stage.close());

const given = `
cluster: prod
lifecycle: off
services:
  web: { image: 'example/web:2', depends-on: [api] }
  api: { image: 'example/api:2' }
  worker: { image: 'example/worker:2' }
`;

const started = (events: readonly NamedEvent[], name: string, stage: string) =>
  events.findIndex(
    (one) => one.name === name && one.event.kind === 'stage-started' && one.event.stage === stage,
  );
const ended = (events: readonly NamedEvent[], name: string) =>
  events.findIndex((one) => one.name === name && one.event.kind === 'ended');

const changing = /^(Update|Register|Create|Put|Stop|Tag|Deregister|Start|Delete)/;

it('ships all side by side, but one only when what it depends on is stable', async () => {
  const { outcome, verdicts, events } = await stage.ship(given);
  expect(verdicts).toEqual({ web: 'stable', api: 'stable', worker: 'stable' });
  expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0, headline: 'All 3 services are stable.' });
  expect(await stage.revisions()).toEqual({ web: ['web:2'], api: ['api:2'], worker: ['worker:2'] });
  expect(started(events, 'worker', 'watch')).toBeLessThan(ended(events, 'api'));
  expect(started(events, 'web', 'task-definition')).toBeGreaterThan(ended(events, 'api'));
});

it('finds nothing to do the second time', async () => {
  await stage.ship(given);
  const { outcome, operations } = await stage.ship(given);
  expect(outcome).toMatchObject({
    verdict: 'unchanged',
    exitCode: 0,
    headline: 'All 3 services are unchanged.',
  });
  expect(operations.filter((one) => changing.test(one))).toEqual([]);
});

it('ships those that were asked for, and takes what they depend on as done', async () => {
  const { verdicts } = await stage.ship(given, { explicit: { only: 'web' } });
  expect(verdicts).toEqual({ web: 'stable' });
  expect(await stage.revisions()).toEqual({ web: ['web:2'], api: ['api:1'], worker: ['worker:1'] });
});

it.each(['stop', 'continue', 'roll-back-all'])(
  'changes nothing at all when one is refused, and tells every refusal (%s)',
  async (policy) => {
    const text = given
      .replace("'example/api:2' }", "'example/api:2', container: nobody }")
      .replace('[api]', '[]');
    const twice = text.replace("'example/worker:2' }", "'example/worker:2', service: nowhere }");
    const { outcome, verdicts, outcomes, operations } = await stage.ship(
      `on-service-failure: ${policy}${twice}`,
    );
    expect(verdicts).toEqual({ web: 'not-started', api: 'failed', worker: 'failed' });
    expect(outcomes.api?.failure?.code).toBe('task-definition-invalid');
    expect(outcomes.worker?.failure?.code).toBe('service-not-found');
    expect(outcomes.web?.headline).toBe('web was not started, because api was refused.');
    expect(outcome).toMatchObject({
      verdict: 'failed',
      exitCode: 2,
      headline: 'Nothing was changed: api and worker were refused, web was not started.',
    });
    expect(operations.filter((one) => changing.test(one))).toEqual([]);
  },
);

it('plans all of them, and changes nothing', async () => {
  const { outcome, verdicts, events, operations } = await stage.ship(given, { dryRun: true });
  expect(verdicts).toEqual({ web: 'planned', api: 'planned', worker: 'planned' });
  expect(outcome).toMatchObject({ verdict: 'planned', exitCode: 0 });
  const plans = events.flatMap(({ event }) => (event.kind === 'planned' ? [event.plan.service] : []));
  expect(plans.sort()).toEqual(['api', 'web', 'worker']);
  expect(operations.filter((one) => changing.test(one))).toEqual([]);
});

it('plans for the permission that taking back needs, only where the policy may ask for it', async () => {
  const mayStop = async (policy: string) => {
    const { events } = await stage.ship(`on-service-failure: ${policy}\non-failure: wait${given}`, {
      dryRun: true,
    });
    const plans = events.flatMap(({ event }) => (event.kind === 'planned' ? [event.plan] : []));
    const permissions = plans.flatMap(({ permissions: { maybe } }) => maybe.map(({ action }) => action));
    return permissions.includes('ecs:StopServiceDeployment');
  };
  expect(await mayStop('stop')).toBe(false);
  expect(await mayStop('roll-back-all')).toBe(true);
});

it('interrupts all of them: each ends with what is true of it', async () => {
  const { outcome, verdicts, outcomes, operations } = await stage.ship(given, {
    onEvent: ({ name, event }, interrupt) => {
      if (name === 'api' && event.kind === 'stage-started' && event.stage === 'watch') interrupt();
    },
  });
  expect(verdicts).toMatchObject({ web: 'cancelled', api: 'cancelled' });
  expect(outcomes.web?.headline).toBe('Interrupted before the service was touched.');
  expect(outcomes.api?.headline).toBe('Interrupted; ECS goes on deploying api:2 without us.');
  expect(outcome).toMatchObject({ verdict: 'cancelled', exitCode: 130 });
  expect(operations).not.toContain('StopServiceDeployment');
  expect((await stage.revisions()).web).toEqual(['web:1']);
});

it('lets a bug in one surface only when the others have ended', async () => {
  const ended: string[] = [];
  const shipping = stage.ship(given, {
    ports: (ports, name) =>
      name === 'worker'
        ? { ...ports, ecs: { ...ports.ecs, updateService: () => Promise.reject(new TypeError('a bug')) } }
        : ports,
    onEvent: ({ name, event }) => {
      if (event.kind === 'ended') ended.push(`${name} ${event.outcome.verdict}`);
    },
  });
  await expect(shipping).rejects.toThrow('a bug');
  expect(ended.sort()).toEqual(['api stable', 'web not-started']);
  expect(await stage.revisions()).toMatchObject({ web: ['web:1'], api: ['api:2'] });
});
