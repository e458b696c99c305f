import {
  DeregisterTaskDefinitionCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { configAsItIs, currentRevision } from '../../../src/plan/config-as-it-is.js';
import type { RollbackWish } from '../../../src/plan/rollback/rollback-wish.js';
import { rollbackTo } from '../../../src/rollback.js';
import { pointAt } from '../../support/point-at.js';
import { type Circumstances, type Incident, ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  pointAt(service.emulator);
});
afterEach(() => service.close());

const previous: RollbackWish = { kind: 'previous' };
const revision = (reference: string): RollbackWish => ({ kind: 'revision', reference });

function rollBack(wish = previous, more: Circumstances = {}, incidents: readonly Incident[] = []) {
  const rest = (config: Parameters<typeof configAsItIs>[0]) => configAsItIs(config, currentRevision);
  return service.ship({ rest }, incidents, { ...more, work: rollbackTo(wish) });
}

/** Registers an image's revision and gives it to the service; `seconds` later it is stable, or not yet. */
async function deploy(image: string, seconds = 120, tags: Record<string, string> = {}): Promise<string> {
  const taskDefinition = await service.register(image, {}, tags);
  await update(taskDefinition, seconds);
  return taskDefinition;
}

async function update(taskDefinition: string, seconds = 120): Promise<void> {
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  service.clock.advance(seconds * 1000);
}

async function runs(): Promise<string | undefined> {
  const command = new DescribeServicesCommand({ cluster: 'prod', services: ['web'] });
  const { services } = await service.ecs.send(command);
  return services?.[0]?.taskDefinition?.split('/').at(-1);
}

/** A deployment of `example/web:2` that hangs, after it has stopped the old tasks, which take five minutes to come again. */
async function slowToRestore(): Promise<void> {
  const deploymentConfiguration = { minimumHealthyPercent: 0, maximumPercent: 100 };
  await service.ecs.send(
    new UpdateServiceCommand({ cluster: 'prod', service: 'web', deploymentConfiguration }),
  );
  service.script({ script: { pullTakes: 300 } });
  await deploy('example/web:2', 60);
}

/** Somebody else asks ECS to roll back what is under way. */
async function stop(): Promise<void> {
  const list = new ListServiceDeploymentsCommand({
    cluster: 'prod',
    service: 'web',
    status: ['IN_PROGRESS'],
  });
  const [running] = (await service.ecs.send(list)).serviceDeployments ?? [];
  const serviceDeploymentArn = running?.serviceDeploymentArn ?? '';
  await service.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
  service.clock.advance(10_000);
}

describe('rollback, when nothing is under way', () => {
  it('goes to the revision that was stable before, by an update', async () => {
    await deploy('example/web:2');
    const { outcome, requests } = await rollBack();
    expect(outcome).toMatchObject({
      verdict: 'stable',
      exitCode: 0,
      headline: 'web is back on web:1 and stable; it was on web:2.',
      facts: { image: 'example/web:1' },
    });
    expect(outcome.facts.taskDefinitionArn).toMatch(/web:1$/);
    expect(outcome.facts.previousTaskDefinitionArn).toMatch(/web:2$/);
    expect(outcome.stages[0]).toMatchObject({ stage: 'rollback', summary: 'from web:2 to web:1' });
    expect(requests).not.toContain('StopServiceDeployment');
    expect(requests).not.toContain('RegisterTaskDefinition');
    expect(await runs()).toBe('web:1');
  });

  it('goes further back the second time, never forward to what the first one left', async () => {
    for (const version of [2, 3, 4]) await deploy(`example/web:${version}`);
    await rollBack();
    expect(await runs()).toBe('web:3');
    expect((await rollBack()).outcome.verdict).toBe('stable');
    expect(await runs()).toBe('web:2');
  });

  it('passes over what failed and what was only restarted', async () => {
    await deploy('example/web:2');
    service.script({ image: 'example/web:3', script: { exit: { code: 1, after: 1 } } });
    await deploy('example/web:3', 1200);
    await deploy('example/web:4');
    const force = { cluster: 'prod', service: 'web', forceNewDeployment: true };
    for (let time = 0; time < 25; time += 1) {
      await service.ecs.send(new UpdateServiceCommand(force));
      service.clock.advance(120_000);
    }
    await rollBack();
    expect(await runs()).toBe('web:2');
  });

  it('leaves a service that ECS has rolled back where it is', async () => {
    service.script({ image: 'example/web:2', script: { exit: { code: 1, after: 1 } } });
    await deploy('example/web:2', 1200);
    expect(await runs()).toBe('web:1');
    const { outcome, requests } = await rollBack();
    expect(outcome).toMatchObject({ verdict: 'unchanged', exitCode: 0 });
    expect(outcome.notices).toContainEqual(
      expect.stringMatching(/^ECS has rolled the deployment of web:2 back already: web is on web:1\./),
    );
    expect(requests).not.toContain('UpdateService');
  });

  it('refuses where there is no earlier revision, and changes nothing', async () => {
    const { outcome, requests } = await rollBack();
    expect(outcome).toMatchObject({
      verdict: 'failed',
      exitCode: 3,
      failure: { code: 'no-earlier-revision' },
    });
    expect(outcome.headline).toBe(
      'There is nothing to go back to: ECS knows of no deployment of web that succeeded before that of web:1.',
    );
    expect(requests).not.toContain('UpdateService');
  });

  it('says that it was rolled back itself when the old revision does not come up any more', async () => {
    await deploy('example/web:2');
    service.script({ image: 'example/web:1', script: { exit: { code: 1, after: 1 } } });
    const { outcome } = await rollBack();
    expect(outcome).toMatchObject({
      verdict: 'rolled-back',
      exitCode: 5,
      headline: 'web was rolled back from web:1 to web:2, which serves again.',
      diagnosis: { id: 'container-exited' },
    });
  });

  it('shows in a dry run where it would go, and asks for no change', async () => {
    await deploy('example/web:2');
    const { outcome, events, requests } = await rollBack(previous, { dryRun: true });
    expect(outcome.verdict).toBe('planned');
    const planned = events.find((event) => event.kind === 'planned');
    const plan = planned?.kind === 'planned' ? planned.plan : undefined;
    expect(plan?.requests).toEqual([
      {
        action: 'ecs:UpdateService',
        input: { cluster: 'prod', service: 'web', taskDefinition: expect.stringMatching(/web:1$/) },
      },
    ]);
    expect(requests).not.toContain('UpdateService');
  });
});

describe('rollback to what is named', () => {
  const commits = {
    good: { 'ecs-ship:commit': 'a'.repeat(40), 'ecs-ship:version': '1' },
    bad: { 'ecs-ship:commit': 'b'.repeat(40), 'ecs-ship:version': '1' },
  };

  it.each(['2', 'web:2'])('goes to revision %s', async (reference) => {
    for (const version of [2, 3, 4]) await deploy(`example/web:${version}`);
    expect((await rollBack(revision(reference))).outcome.verdict).toBe('stable');
    expect(await runs()).toBe('web:2');
  });

  it('goes to a commit: the revision of it that was stable', async () => {
    await deploy('example/web:2', 120, commits.good);
    await deploy('example/web:3', 120, commits.bad);
    await service.register('example/web:2', {}, commits.good);
    const { outcome } = await rollBack({ kind: 'commit', commit: 'aaaaaaa' });
    expect(outcome).toMatchObject({ verdict: 'stable' });
    expect(outcome.stages[0]?.summary).toContain('from web:3 to web:2');
    expect(await runs()).toBe('web:2');
  });

  it.each<[string, RollbackWish, string]>([
    ['a revision that never was', revision('9'), 'There is no revision web:9.'],
    [
      'one that was deregistered',
      revision('2'),
      'web:2 was deregistered, so no service can be updated to it.',
    ],
    [
      'a commit of none',
      { kind: 'commit', commit: 'c'.repeat(40) },
      `No revision of web was made from commit ${'c'.repeat(40)}.`,
    ],
  ])('refuses %s', async (_what, wish, message) => {
    const taskDefinition = await deploy('example/web:2');
    await deploy('example/web:3');
    await service.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
    const { outcome, requests } = await rollBack(wish);
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'revision-unusable', message } });
    expect(requests).not.toContain('UpdateService');
  });
});

describe('rollback during a deployment', () => {
  it('has ECS roll it back, and calls that a success once it is done', async () => {
    service.script({ image: 'example/web:2', script: { pullTakes: 3600 } });
    await deploy('example/web:2', 10);
    const { outcome, requests } = await rollBack();
    expect(outcome).toMatchObject({
      verdict: 'stable',
      exitCode: 0,
      headline: 'web is back on web:1 and stable; it was on web:2.',
    });
    expect(outcome.diagnosis).toBeUndefined();
    expect(outcome.facts.taskDefinitionArn).toMatch(/web:1$/);
    expect(requests).toContain('StopServiceDeployment');
    expect(requests).not.toContain('UpdateService');
    expect(await runs()).toBe('web:1');
  });

  it('does so while its tasks fail one after the other', async () => {
    service.script({ image: 'example/web:2', script: { exit: { code: 1, after: 5 } } });
    await deploy('example/web:2', 9);
    const { outcome, requests } = await rollBack();
    expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(requests).toContain('StopServiceDeployment');
    expect(await runs()).toBe('web:1');
  });

  it('follows a rollback that ECS has begun by itself', async () => {
    await slowToRestore();
    await stop();
    const { outcome, requests } = await rollBack();
    expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(outcome.stages).toContainEqual(
      expect.objectContaining({
        stage: 'service',
        summary: expect.stringMatching(/^ECS rolls \S+ back already$/),
      }),
    );
    expect(requests).not.toContain('StopServiceDeployment');
    expect(await runs()).toBe('web:1');
  });

  it('replaces it where another revision is wanted than ECS would restore', async () => {
    await deploy('example/web:2');
    await deploy('example/web:3', 5);
    const { outcome, requests } = await rollBack(revision('1'));
    expect(outcome).toMatchObject({ verdict: 'stable' });
    expect(requests).not.toContain('StopServiceDeployment');
    expect(await runs()).toBe('web:1');
  });

  it('replaces it where ECS may not be asked', async () => {
    await deploy('example/web:2', 5);
    service.emulator.permissions.set = { deny: ['ecs:StopServiceDeployment'] };
    const { outcome, requests } = await rollBack();
    expect(outcome).toMatchObject({ verdict: 'stable' });
    expect(outcome.stages).toContainEqual(
      expect.objectContaining({ stage: 'service', summary: expect.stringContaining('is replaced instead') }),
    );
    expect(requests).toContain('UpdateService');
    expect(await runs()).toBe('web:1');
  });

  it('plans that request, and sends none', async () => {
    await deploy('example/web:2', 5);
    const { events, requests } = await rollBack(previous, { dryRun: true });
    const planned = events.find((event) => event.kind === 'planned');
    const plan = planned?.kind === 'planned' ? planned.plan : undefined;
    expect(plan?.actions.find(({ stage }) => stage === 'service')?.summary).toMatch(
      /^have ECS roll the deployment ecs-svc\/\d+ \(web:2\) back to web:1$/,
    );
    expect(plan?.requests).toEqual([
      { action: 'ecs:StopServiceDeployment', input: expect.objectContaining({ stopType: 'ROLLBACK' }) },
    ]);
    expect(requests).not.toContain('StopServiceDeployment');
  });

  it('says who goes on when it is interrupted', async () => {
    await slowToRestore();
    const interrupt = { atSecond: 1, happen: async () => service.interrupt() };
    const { outcome } = await rollBack(previous, {}, [interrupt]);
    expect(outcome).toMatchObject({
      verdict: 'cancelled',
      headline: 'Interrupted; ECS goes on rolling web back from web:2 to web:1 without us.',
    });
  });

  it('is superseded by a deployment that somebody begins meanwhile', async () => {
    await slowToRestore();
    const another = { atSecond: 1, happen: async () => void (await deploy('example/web:3', 0)) };
    const { outcome } = await rollBack(previous, {}, [another]);
    expect(outcome).toMatchObject({ verdict: 'superseded', exitCode: 7 });
  });
});
