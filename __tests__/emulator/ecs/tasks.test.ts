import type { Task, Volume } from '@aws-sdk/client-ecs';
import { VirtualEcs } from '../engine/virtual-ecs.js';

function withFamily(): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.register();
  return ecs;
}

describe('RunTask', () => {
  it('starts as many tasks as asked, with group, startedBy, overrides and tags', () => {
    const ecs = withFamily();
    const { tasks, failures } = ecs.call('RunTask', {
      taskDefinition: 'web',
      count: 3,
      startedBy: 'release',
      group: 'migrations',
      overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
      tags: [{ key: 'a', value: 'b' }],
    });
    expect(failures).toEqual([]);
    expect(tasks).toHaveLength(3);
    expect(tasks[0]).toMatchObject({
      lastStatus: 'PROVISIONING',
      desiredStatus: 'RUNNING',
      startedBy: 'release',
      group: 'migrations',
      overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
      tags: [{ key: 'a', value: 'b' }],
    });
  });

  it('answers the same tasks for the same client token, and a conflict for another request with it', () => {
    const ecs = withFamily();
    const run = (startedBy: string) =>
      ecs.call('RunTask', { taskDefinition: 'web', clientToken: 'once', startedBy }).tasks[0];
    const first = run('a');
    expect(run('a').taskArn).toBe(first.taskArn);
    expect(ecs.call('ListTasks', {}).taskArns).toHaveLength(1);
    expect(() => run('b')).toThrow(
      expect.objectContaining({ code: 'ConflictException', members: { resourceIds: [first.taskArn] } }),
    );
  });

  it('answers what found no place again too', () => {
    const ecs = new VirtualEcs([], 1, { capacity: { default: { memory: 1024 } } });
    ecs.register();
    const run = () => ecs.call('RunTask', { taskDefinition: 'web', count: 3, clientToken: 'once' });
    const first = run();
    expect(first.tasks).toHaveLength(2);
    expect(first.failures).toEqual([
      {
        arn: expect.stringMatching(/:container-instance\/default\/[0-9a-f]{32}$/),
        reason: 'RESOURCE:MEMORY',
      },
    ]);
    expect(run()).toEqual(first);
  });

  it('forgets a client token with the last of its tasks, an hour after that has stopped', () => {
    const ecs = withFamily();
    const run = () => ecs.call('RunTask', { taskDefinition: 'web', clientToken: 'once' }).tasks[0].taskArn;
    const first = run();
    ecs.call('StopTask', { task: first });
    ecs.pass(3590);
    expect(run()).toBe(first);
    ecs.pass(60);
    expect(run()).not.toBe(first);
  });

  it('forgets a client token after a day, whatever runs', () => {
    const ecs = withFamily();
    const run = () => ecs.call('RunTask', { taskDefinition: 'web', clientToken: 'once' }).tasks[0].taskArn;
    const first = run();
    ecs.pass(24 * 3600 - 1);
    expect(run()).toBe(first);
    ecs.pass(1);
    expect(run()).not.toBe(first);
  });

  it.each<[string, object]>([
    [
      'clientToken must be up to 64 ASCII characters in the range of 33-126.',
      { clientToken: 'x'.repeat(65) },
    ],
    ['clientToken must be up to 64 ASCII characters in the range of 33-126.', { clientToken: 'a b' }],
    ['Count must be between 1 and 10.', { count: 11 }],
    ['TaskDefinition not found.', { taskDefinition: 'nope' }],
    [
      'Override for container named nope is not a container in the TaskDefinition.',
      { overrides: { containerOverrides: [{ name: 'nope' }] } },
    ],
    ['Task definition does not support launch_type FARGATE.', { launchType: 'FARGATE' }],
    [
      'Specifying both a launch type and capacity provider strategy is not supported.',
      { launchType: 'EC2', capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
    ],
    ['startedBy contains invalid characters', { startedBy: 'a b' }],
    ['propagateTags is not valid when running a task', { propagateTags: 'SERVICE' }],
  ])('refuses: %s', (message, input) => {
    expect(() => withFamily().call('RunTask', { taskDefinition: 'web', ...input })).toThrow(message);
  });
});

describe('RunTask of a revision with a volume that is attached at launch', () => {
  const managedEBSVolume = { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 10 };
  const data = { name: 'data', managedEBSVolume };
  const run = (volumes: Volume[], volumeConfigurations: readonly object[]) => {
    const ecs = new VirtualEcs();
    ecs.register({}, { volumes });
    return ecs.call('RunTask', { taskDefinition: 'web', volumeConfigurations });
  };

  it('takes its configuration', () => {
    expect(run([{ name: 'data', configuredAtLaunch: true }], [data]).tasks).toHaveLength(1);
  });

  it.each<[string, Volume[], readonly object[]]>([
    ['no volume configuration is provided', [{ name: 'data', configuredAtLaunch: true }], []],
    ['no matching configuredAtLaunch volume', [{ name: 'data' }], [data]],
    ['no matching configuredAtLaunch volume', [], [data]],
  ])('refuses: %s', (message, volumes, configurations) => {
    expect(() => run(volumes, configurations)).toThrow(message);
  });
});

describe('RunTask on Fargate', () => {
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
  function withFargate(): VirtualEcs {
    const ecs = new VirtualEcs();
    const fargate = { requiresCompatibilities: ['FARGATE' as const], networkMode: 'awsvpc' as const };
    ecs.register({}, { ...fargate, cpu: '256', memory: '512', executionRoleArn: 'arn:aws:iam::1:role/e' });
    return ecs;
  }

  it('goes by the capacity provider with the greatest base or weight, and names it', () => {
    const capacityProviderStrategy = [
      { capacityProvider: 'FARGATE_SPOT', weight: 1 },
      { capacityProvider: 'FARGATE', base: 1 },
    ];
    const input = { taskDefinition: 'web', networkConfiguration, capacityProviderStrategy };
    expect(withFargate().call('RunTask', input).tasks[0]).toMatchObject({
      capacityProviderName: 'FARGATE',
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
    });
  });

  it.each<[string, object]>([
    ["Network Configuration must be provided when networkMode 'awsvpc' is specified.", {}],
    [
      'No Fargate configuration exists for given values.',
      { networkConfiguration, overrides: { memory: '600' } },
    ],
  ])('refuses: %s', (message, input) => {
    const run = () =>
      withFargate().call('RunTask', { taskDefinition: 'web', launchType: 'FARGATE', ...input });
    expect(run).toThrow(message);
  });
});

describe('tasks', () => {
  it('are listed by service, family, startedBy and desired status, page by page', () => {
    const ecs = withFamily();
    ecs.create();
    const { taskArn } = ecs.call('RunTask', { taskDefinition: 'web', startedBy: 'me' }).tasks[0];
    ecs.pass(60);
    const count = (input: object) => ecs.call('ListTasks', input).taskArns.length;
    expect(count({})).toBe(3);
    expect(count({ serviceName: 'web' })).toBe(2);
    expect(count({ family: 'web' })).toBe(3);
    expect(count({ family: 'other' })).toBe(0);
    expect(ecs.call('ListTasks', { startedBy: 'me' }).taskArns).toEqual([taskArn]);
    expect(count({ launchType: 'FARGATE' })).toBe(0);
    ecs.call('StopTask', { task: taskArn });
    expect(count({})).toBe(2);
    expect(ecs.call('ListTasks', { desiredStatus: 'STOPPED' }).taskArns).toEqual([taskArn]);
    const page = ecs.call('ListTasks', { maxResults: 1 });
    expect(ecs.call('ListTasks', { maxResults: 1, nextToken: page.nextToken }).nextToken).toBeUndefined();
    expect(() => ecs.call('ListTasks', { serviceName: 'nope' })).toThrow('Service not found.');
  });

  it('of a service name it, and the deployment that started them', () => {
    const ecs = withFamily();
    const id = ecs.create().deployments?.[0]?.id;
    ecs.pass(1);
    expect(ecs.tasks()).toMatchObject([
      { group: 'service:web', startedBy: id },
      { group: 'service:web', startedBy: id },
    ] satisfies Task[]);
  });

  it('that are not there are failures, or not found when they are to be stopped', () => {
    const ecs = withFamily();
    expect(ecs.call('DescribeTasks', { tasks: ['abc'] })).toEqual({
      tasks: [],
      failures: [{ arn: 'arn:aws:ecs:us-east-1:123456789012:task/default/abc', reason: 'MISSING' }],
    });
    expect(() => ecs.call('StopTask', { task: 'abc' })).toThrow('The referenced task was not found.');
  });
});
