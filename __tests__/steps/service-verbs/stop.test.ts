import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ListTasksCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { type StopWish, stopBy } from '../../../src/stop.js';
import { pointAt } from '../../support/point-at.js';
import { type Circumstances, type Incident, ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  pointAt(service.emulator);
});
afterEach(() => service.close());

const zero: StopWish = { deletes: false, deregisters: false, force: false };
const gone: StopWish = { ...zero, deletes: true };

function stop(wish: StopWish, more: Circumstances = {}, incidents: readonly Incident[] = [], config = {}) {
  return service.ship(config, incidents, { ...more, work: stopBy(wish) });
}

async function described() {
  const command = new DescribeServicesCommand({ cluster: 'prod', services: ['web'] });
  return (await service.ecs.send(command)).services?.[0];
}

async function tagForReview(value = 'true'): Promise<void> {
  const resourceArn = (await described())?.serviceArn ?? '';
  await service.ecs.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'ecs-ship:review', value }] }));
}

/** Its containers need 25 seconds to end. */
async function endSlowly(): Promise<void> {
  service.script({ script: { stop: { takes: 25 } } });
  const force = { cluster: 'prod', service: 'web', forceNewDeployment: true };
  await service.ecs.send(new UpdateServiceCommand(force));
  service.clock.advance(240_000);
}

describe('stop', () => {
  it('scales to zero and waits until the last task has stopped, however long it takes', async () => {
    await endSlowly();
    const { outcome, requests, seconds } = await stop(zero);
    expect(outcome).toMatchObject({
      verdict: 'stable',
      exitCode: 0,
      headline: 'web is stopped: none of its tasks runs.',
    });
    expect(seconds).toBeGreaterThanOrEqual(25);
    expect(requests).not.toContain('DeleteService');
    expect(await described()).toMatchObject({ status: 'ACTIVE', desiredCount: 0, runningCount: 0 });
    const list = new ListTasksCommand({ cluster: 'prod', serviceName: 'web' });
    expect((await service.ecs.send(list)).taskArns).toEqual([]);
  });

  it('finds one that is stopped already, and changes nothing', async () => {
    await stop(zero);
    const { outcome, requests } = await stop(zero);
    expect(outcome).toMatchObject({
      verdict: 'unchanged',
      headline: 'web is stopped already: nothing to do.',
    });
    expect(requests).not.toContain('UpdateService');
  });

  it('takes one that is not there for stopped', async () => {
    const { outcome } = await stop(zero, {}, [], { service: 'review-17' });
    expect(outcome).toMatchObject({
      verdict: 'unchanged',
      exitCode: 0,
      headline: 'There is no service review-17 in prod: nothing to stop.',
    });
  });

  it('takes a cluster that is not there for a mistake', async () => {
    const { outcome } = await stop(zero, {}, [], { cluster: 'prd' });
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'cluster-not-found' } });
  });

  it('stops one in the middle of a deployment', async () => {
    service.script({ image: 'example/web:2', script: { pullTakes: 3600 } });
    const taskDefinition = await service.register('example/web:2');
    await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
    service.clock.advance(10_000);
    expect((await stop(zero)).outcome.verdict).toBe('stable');
  });

  it('says that somebody started it again', async () => {
    await endSlowly();
    const start = {
      atSecond: 10,
      happen: () =>
        service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', desiredCount: 1 })),
    };
    const { outcome } = await stop(zero, {}, [start]);
    expect(outcome).toMatchObject({
      verdict: 'superseded',
      exitCode: 7,
      diagnosis: { id: 'desired-count-changed', remedy: expect.stringContaining('Application Auto Scaling') },
    });
  });

  it('gives up after the timeout, with what is left', async () => {
    await endSlowly();
    const { outcome } = await stop(zero, {}, [], { timeoutMs: 10_000 });
    expect(outcome).toMatchObject({ verdict: 'timed-out', exitCode: 6 });
    expect(outcome.diagnosis?.cause).toMatch(/^\d+ tasks? of web had not stopped after 10s\.$/);
  });

  it('says that ECS goes on when it is interrupted', async () => {
    await endSlowly();
    const interrupt = { atSecond: 10, happen: async () => service.interrupt() };
    const { outcome } = await stop(zero, {}, [interrupt]);
    expect(outcome).toMatchObject({
      verdict: 'cancelled',
      headline: 'Interrupted; ECS goes on stopping the tasks of web without us.',
    });
  });

  it('plans one request in a dry run, and sends none', async () => {
    const { outcome, events, requests } = await stop(zero, { dryRun: true });
    expect(outcome.verdict).toBe('planned');
    const planned = events.find((event) => event.kind === 'planned');
    expect(planned?.kind === 'planned' && planned.plan).toMatchObject({
      changes: true,
      requests: [
        { action: 'ecs:UpdateService', input: { cluster: 'prod', service: 'web', desiredCount: 0 } },
      ],
      permissions: {
        needed: expect.arrayContaining([
          { action: 'ecs:UpdateService', resources: [expect.stringMatching(/:service\/prod\/web$/)] },
        ]),
      },
    });
    expect(requests).not.toContain('UpdateService');
  });
});

describe('stop --delete', () => {
  it('deletes a service that is marked for it, tasks and all, and waits until it is gone', async () => {
    await tagForReview();
    const { outcome } = await stop(gone);
    expect(outcome).toMatchObject({
      verdict: 'stable',
      headline: 'web is deleted, and its tasks have stopped.',
    });
    expect((await described())?.status).toBe('INACTIVE');
    const again = await stop(gone);
    expect(again.outcome).toMatchObject({ verdict: 'unchanged', exitCode: 0 });
    expect(again.requests).not.toContain('DeleteService');
  });

  it.each([
    ['no tag', undefined],
    ['the tag false', 'false'],
  ])('refuses one with %s, unless forced', async (_what, value) => {
    if (value !== undefined) await tagForReview(value);
    const { outcome, requests } = await stop(gone);
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'service-protected' } });
    expect(requests).not.toContain('DeleteService');
    expect((await stop({ ...gone, force: true })).outcome.verdict).toBe('stable');
  });

  const status = async (revision: string) => {
    const command = new DescribeTaskDefinitionCommand({ taskDefinition: revision });
    return (await service.ecs.send(command)).taskDefinition?.status;
  };

  it('deregisters the family’s revisions when told to', async () => {
    await tagForReview();
    await service.register('example/web:2');
    const { outcome } = await stop({ ...gone, deregisters: true });
    expect(outcome.stages.at(-1)).toMatchObject({
      stage: 'revisions',
      summary: 'deregistered 2 revisions of web',
    });
    expect([await status('web:1'), await status('web:2')]).toEqual(['INACTIVE', 'INACTIVE']);
  });

  it('leaves them where another service has the same family', async () => {
    await tagForReview();
    const { CreateServiceCommand } = await import('@aws-sdk/client-ecs');
    await service.ecs.send(
      new CreateServiceCommand({
        cluster: 'prod',
        serviceName: 'other',
        taskDefinition: 'web:1',
        desiredCount: 1,
      }),
    );
    service.clock.advance(60_000);
    const { outcome } = await stop({ ...gone, deregisters: true });
    expect(outcome.stages.at(-1)).toMatchObject({
      stage: 'revisions',
      summary: 'web:1 of web are in use: all stay',
    });
    expect(await status('web:1')).toBe('ACTIVE');
  });
});
