import { VirtualEcs } from './virtual-ecs.js';

const DAEMON = { schedulingStrategy: 'DAEMON' as const, desiredCount: undefined as never };
const MANY = { default: 3 };

function daemons(instances: Record<string, number> = MANY): VirtualEcs {
  const ecs = new VirtualEcs([], 1, { instances });
  ecs.register();
  ecs.create(DAEMON);
  ecs.pass(60);
  return ecs;
}

function instancesOf(ecs: VirtualEcs): (string | undefined)[] {
  return ecs.tasks().map(({ containerInstanceArn }) => containerInstanceArn);
}

describe('a DAEMON service', () => {
  it('runs one task on every container instance', () => {
    const ecs = daemons();
    expect(ecs.service()).toMatchObject({ desiredCount: 3, runningCount: 3 });
    expect(new Set(instancesOf(ecs)).size).toBe(3);
    expect(instancesOf(ecs)[0]).toMatch(/:container-instance\/default\/[0-9a-f]{32}$/);
    const [cluster] = ecs.call('DescribeClusters', {}).clusters;
    expect(cluster.registeredContainerInstancesCount).toBe(3);
  });

  it('starts a lost task again where it was', () => {
    const ecs = daemons();
    const before = instancesOf(ecs);
    ecs.call('StopTask', { task: ecs.tasks()[1]?.taskArn });
    ecs.pass(60);
    expect(new Set(instancesOf(ecs))).toEqual(new Set(before));
  });

  it('stops the old task of an instance before it starts the new one', () => {
    const ecs = daemons();
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    for (let i = 0; i < 600; i++) {
      ecs.pass(0.1);
      const instances = instancesOf(ecs);
      expect(new Set(instances).size).toBe(instances.length);
    }
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
    expect(ecs.events().slice(3)).toEqual([
      'has stopped 3 running tasks: (task T1) (task T2) (task T3).',
      'has started 3 tasks: (task T4) (task T5) (task T6).',
      '(deployment ecs-svc/D2) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it('keeps what its healthy minimum asks for', () => {
    const ecs = daemons();
    ecs.register();
    ecs.update({ taskDefinition: 'web', deploymentConfiguration: { minimumHealthyPercent: 66 } });
    for (let i = 0; i < 3000; i++) {
      ecs.pass(0.1);
      expect(ecs.service().runningCount).toBeGreaterThanOrEqual(2);
    }
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
  });

  it('has one instance unless told otherwise, and no task without one', () => {
    expect(daemons({}).service()).toMatchObject({ desiredCount: 1, runningCount: 1 });
    expect(daemons({ default: 0 }).service()).toMatchObject({ desiredCount: 0, runningCount: 0 });
  });

  it.each([
    [
      'a desired count',
      { desiredCount: 2 },
      'The daemon scheduling strategy does not support a desired count for services. Remove a desired count value and try again',
    ],
    [
      'another maximum than 100',
      { deploymentConfiguration: { maximumPercent: 200 } },
      'The daemon scheduling strategy only supports a maximumPercent of 100.',
    ],
  ])('refuses %s', (_, input, text) => {
    const ecs = new VirtualEcs();
    ecs.register();
    expect(() => ecs.create({ ...DAEMON, ...input })).toThrow(text);
    ecs.create(DAEMON);
    expect(() => ecs.update(input)).toThrow(text);
  });

  it('is deleted without force', () => {
    const ecs = daemons();
    ecs.call('DeleteService', { service: 'web' });
    ecs.pass(5);
    expect(ecs.service().status).toBe('INACTIVE');
  });
});
