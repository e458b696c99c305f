import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordedPlaces } from '../../../src/emulator/ecs/ecs-store.js';
import { FileJournal } from '../../../src/emulator/persistence/file-journal.js';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { PlayedHooks } from '../engine/played-hooks.js';
import { PlayedTraffic, PRODUCTION, SHIFTING } from '../engine/played-traffic.js';
import { RandomLife } from '../engine/random-life.js';
import { VirtualEcs, type VirtualParts } from '../engine/virtual-ecs.js';

let folder: string;
const journals: FileJournal[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-persistence-'));
});

afterEach(() => {
  for (const journal of journals.splice(0)) journal.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The journal as a new process finds it. */
function journal(): FileJournal {
  const opened = new FileJournal(folder);
  journals.push(opened);
  return opened;
}

function started(rest: VirtualParts = {}, rules: ScriptRule[] = []): VirtualEcs {
  return new VirtualEcs(rules, 1, { ...rest, journal: journal() });
}

/** The same emulator after a kill: nothing of the old one is asked any more. */
function restarted(old: VirtualEcs, rest: VirtualParts = {}, rules: ScriptRule[] = []): VirtualEcs {
  old.ecs.engine.close();
  const { clock, alarms, images } = old;
  return new VirtualEcs(rules, 2, { clock, alarms, images, ...rest, journal: journal() });
}

function settled(input: object = {}): VirtualEcs {
  const ecs = started();
  ecs.register();
  ecs.create(input);
  ecs.pass(120);
  return ecs;
}

/** What ECS tells of its services, but how many tasks run. */
function told(ecs: VirtualEcs): unknown {
  const withoutCounts = (key: string, value: unknown) =>
    /^(running|pending|requested)(Task)?Count$|^desiredCount$/.test(key) ? undefined : value;
  const { services } = ecs.call('DescribeServices', { services: ['web'], include: ['TAGS'] });
  return JSON.parse(JSON.stringify([services, ecs.serviceDeployments()], withoutCounts));
}

describe('an ECS that is killed and started again', () => {
  it('has its services, and starts their tasks anew', () => {
    const ecs = settled({ desiredCount: 3, tags: [{ key: 'team', value: 'a' }] });
    const before = ecs.tasks().map(({ taskArn }) => taskArn);
    const again = restarted(ecs);
    expect(told(again)).toEqual(told(ecs));
    expect(again.service()).toMatchObject({ desiredCount: 3, runningCount: 0 });
    again.pass(60);
    expect(again.service().runningCount).toBe(3);
    expect(again.tasks().some(({ taskArn }) => before.includes(taskArn))).toBe(false);
    expect(again.events().slice(-2)).toEqual([
      'has started 3 tasks: (task T4) (task T5) (task T6).',
      'has reached a steady state.',
    ]);
    expect(again.serviceDeployments()).toHaveLength(1);
  });

  it('has clusters, task definitions and their tags', () => {
    const ecs = settled();
    ecs.call('CreateCluster', { clusterName: 'other', tags: [{ key: 'a', value: '1' }] });
    ecs.call('CreateCluster', { clusterName: 'gone' });
    ecs.call('DeleteCluster', { cluster: 'gone' });
    const second = ecs.register();
    ecs.call('DeregisterTaskDefinition', { taskDefinition: second });
    ecs.call('TagResource', { resourceArn: second, tags: [{ key: 'b', value: '2' }] });
    const asked = (from: VirtualEcs) => [
      from.call('DescribeClusters', { clusters: ['default', 'other'], include: ['TAGS'] }).failures,
      from.call('ListClusters', {}),
      from.call('ListTaskDefinitions', { status: 'INACTIVE' }),
      from.call('DescribeTaskDefinition', { taskDefinition: second, include: ['TAGS'] }),
      from.call('ListTagsForResource', { resourceArn: ecs.ecs.arns.cluster('other') }),
    ];
    const again = restarted(ecs);
    expect(asked(again)).toEqual(asked(ecs));
    expect(again.register()).toMatch(/web:3$/);
    expect(recordedPlaces(journal())).toEqual([{ accountId: '123456789012', region: 'us-east-1' }]);
  });

  it('goes on with a deployment that was under way', () => {
    const ecs = settled();
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(5);
    const again = restarted(ecs);
    expect(again.service().currentServiceDeployment).toBe(ecs.service().currentServiceDeployment);
    again.pass(120);
    expect(again.serviceDeployments().map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL']);
    expect(again.service()).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] });
  });

  it('still knows what to roll back to', () => {
    const ecs = settled({
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(2);
    const again = restarted(ecs, {}, [{ image: 'app:2', script: { exit: { code: 1, after: 1 } } }]);
    again.pass(120);
    expect(again.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(again.service().taskDefinition).toMatch(/web:1$/);
    expect(again.service().runningCount).toBe(2);
  });

  it('goes on with a canary where it was, its pause included', () => {
    const traffic = new PlayedTraffic();
    const ecs = started({ traffic });
    ecs.register();
    const lifecycleHooks = [
      { targetType: 'PAUSE' as const, lifecycleStages: ['POST_PRODUCTION_TRAFFIC_SHIFT' as const] },
    ];
    ecs.create({ ...SHIFTING, deploymentConfiguration: { strategy: 'CANARY' } });
    ecs.pass(600);
    ecs.register();
    ecs.update({ taskDefinition: 'web', deploymentConfiguration: { strategy: 'CANARY', lifecycleHooks } });
    ecs.pass(120);
    expect(traffic.said(PRODUCTION)).toBe('blue 950 green 50');
    const again = restarted(ecs, { traffic });
    again.pass(120);
    expect(again.service().runningCount).toBe(4);
    expect(again.serviceDeployments()[0]).toMatchObject({
      lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT',
      targetServiceRevision: { requestedProductionTrafficWeight: 5, runningTaskCount: 2 },
    });
    again.pass(600);
    const paused = restarted(again, { traffic });
    const [deployment] = paused.serviceDeployments();
    const { serviceDeploymentArn, lifecycleHookDetails } = deployment ?? {};
    const hookId = lifecycleHookDetails?.[0]?.hookId;
    paused.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId });
    paused.pass(60);
    expect(paused.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
    expect(traffic.said(PRODUCTION)).toBe('blue 0 green 100');
  });

  it('runs the images it ran, whatever their tags say now', () => {
    const ecs = started();
    ecs.images.tags.set('app:stable', 'sha256:one');
    ecs.register({ image: '127.0.0.1:4566/app:stable' });
    ecs.create();
    ecs.pass(60);
    ecs.images.tags.set('old', 'sha256:one').set('app:stable', 'sha256:two');
    const again = restarted(ecs);
    again.pass(60);
    expect(again.tasks().map(({ containers }) => containers?.[0]?.imageDigest)).toEqual([
      'sha256:one',
      'sha256:one',
    ]);
  });

  it('ends the deletion of a service, and gives its name to another without its history', () => {
    const ecs = settled();
    ecs.call('DeleteService', { service: 'web', force: true });
    const again = restarted(ecs);
    again.pass(1);
    expect(again.service().status).toBe('INACTIVE');
    again.create();
    const third = restarted(again);
    third.pass(60);
    expect(third.service()).toMatchObject({ status: 'ACTIVE', runningCount: 2 });
    expect(third.serviceDeployments()).toHaveLength(1);
    expect(journal().entries('ecs/service-revisions')).toHaveLength(1);
  });

  it('calls a function again whose answer it has not heard', () => {
    const silent = new PlayedHooks();
    const hooks = new PlayedHooks({ hookStatus: 'SUCCEEDED' });
    const lifecycleHooks = [{ hookTargetArn: 'approve', lifecycleStages: ['PRE_SCALE_UP' as const] }];
    const ecs = started({ hooks: silent });
    ecs.register();
    ecs.create({ deploymentConfiguration: { lifecycleHooks } });
    ecs.pass(60);
    const again = restarted(ecs, { hooks });
    again.pass(60);
    expect([silent.stages, hooks.stages]).toEqual([['PRE_SCALE_UP'], ['PRE_SCALE_UP']]);
    expect(again.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
  });

  it('keeps a history of 90 days in the journal and no more', () => {
    const ecs = settled();
    for (let i = 0; i < 30; i++) {
      ecs.update({ forceNewDeployment: true });
      ecs.pass(4 * 24 * 3600);
    }
    const again = restarted(ecs);
    expect(again.serviceDeployments()).toEqual(ecs.serviceDeployments());
    for (const kind of ['service-deployments', 'service-revisions']) {
      const entries = journal().entries(`ecs/${kind}`);
      expect(entries.length).toBeGreaterThan(20);
      expect(entries.length).toBeLessThan(27);
    }
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'loses nothing at whatever moment (seed %i)',
    (seed) => {
      const life = new RandomLife(seed, journal);
      for (let step = 0; step < 14; step++) {
        const seconds = life.step();
        const killed = life.ecs;
        life.restart();
        expect(told(life.ecs)).toEqual(told(killed));
        life.ecs.pass(seconds);
      }
      life.recover();
      life.ecs.pass(3600);
      expect(life.ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
      const { desiredCount, runningCount } = life.ecs.service();
      expect(runningCount).toBe(desiredCount);
    },
  );
});
