import { VirtualEcs } from './virtual-ecs.js';

function run(ecs: VirtualEcs, input: object = {}) {
  return ecs.call('RunTask', { taskDefinition: 'web', ...input }).tasks[0];
}

function describe1(ecs: VirtualEcs, taskArn: string) {
  return ecs.call('DescribeTasks', { tasks: [taskArn] }).tasks[0];
}

describe('a task’s life', () => {
  it('goes through ECS’s states in order and keeps its times', () => {
    const ecs = new VirtualEcs([{ script: { stop: { takes: 2, code: 143 } } }]);
    ecs.register();
    const { taskArn, lastStatus } = run(ecs);
    const seen = [lastStatus];
    const watch = (seconds: number) => {
      for (let i = 0; i < seconds * 20; i++) {
        ecs.pass(0.05);
        const { lastStatus: now } = describe1(ecs, taskArn);
        if (now !== seen.at(-1)) seen.push(now);
      }
    };
    watch(10);
    ecs.call('StopTask', { task: taskArn });
    expect(describe1(ecs, taskArn)).toMatchObject({ lastStatus: 'STOPPING', desiredStatus: 'STOPPED' });
    watch(10);
    expect(seen).toEqual(['PROVISIONING', 'PENDING', 'RUNNING', 'STOPPING', 'DEPROVISIONING', 'STOPPED']);
    const task = describe1(ecs, taskArn);
    expect(task).toMatchObject({
      stopCode: 'UserInitiated',
      stoppedReason: 'Task stopped by user',
      containers: [{ name: 'app', lastStatus: 'STOPPED', exitCode: 143 }],
      group: 'family:web',
    });
    const times = [
      task.createdAt,
      task.connectivityAt,
      task.pullStartedAt,
      task.pullStoppedAt,
      task.startedAt,
      task.stoppingAt,
      task.executionStoppedAt,
      task.stoppedAt,
    ].map(Number);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('shows its network interface under awsvpc', () => {
    const ecs = new VirtualEcs();
    ecs.register({}, { networkMode: 'awsvpc' });
    const { taskArn } = run(ecs, {
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    });
    ecs.pass(10);
    const task = describe1(ecs, taskArn);
    const address = task.containers[0].networkInterfaces[0].privateIpv4Address;
    expect(address).toMatch(/^10\.0\.\d+\.\d+$/);
    expect(task.attachments).toMatchObject([{ type: 'ElasticNetworkInterface', status: 'ATTACHED' }]);
    expect(task.attachments[0].details).toContainEqual({ name: 'privateIPv4Address', value: address });
    expect(task.attachments[0].details).toContainEqual({ name: 'subnetId', value: 'subnet-1' });
  });

  it.each([
    [
      'an image that cannot be pulled',
      { pullError: 'ref app:1: not found' },
      { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: ref app:1: not found' },
      {},
    ],
    [
      'resources that cannot be set up',
      { resourceError: 'unable to pull secrets or registry auth: no such secret' },
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'ResourceInitializationError: unable to pull secrets or registry auth: no such secret',
      },
      {},
    ],
    [
      'a command that is not there',
      { startError: 'exec: "nope": executable file not found in $PATH' },
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'CannotStartContainerError: exec: "nope": executable file not found in $PATH',
      },
      {},
    ],
    [
      'an exit',
      { exit: { code: 7, after: 3 } },
      { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
      { exitCode: 7 },
    ],
    [
      'running out of memory',
      { outOfMemoryAfter: 3 },
      { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
      { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
    ],
  ])('ends by %s with ECS’s words', (_, script, task, container) => {
    const ecs = new VirtualEcs([{ script }]);
    ecs.register();
    const { taskArn } = run(ecs);
    ecs.pass(30);
    expect(describe1(ecs, taskArn)).toMatchObject({
      lastStatus: 'STOPPED',
      ...task,
      containers: [container],
    });
  });

  it('is killed after stopTimeout when it ignores SIGTERM', () => {
    const ecs = new VirtualEcs([{ script: { stop: { ignoresSigterm: true } } }]);
    ecs.register({ stopTimeout: 20 });
    const { taskArn } = run(ecs);
    ecs.pass(10);
    ecs.call('StopTask', { task: taskArn });
    ecs.pass(19);
    expect(describe1(ecs, taskArn).lastStatus).toBe('STOPPING');
    ecs.pass(2);
    expect(describe1(ecs, taskArn)).toMatchObject({ lastStatus: 'STOPPED', containers: [{ exitCode: 137 }] });
  });

  it('starts a container when the one it depends on has done its work, and lives on without that', () => {
    const ecs = new VirtualEcs([{ container: 'init', script: { exit: { code: 0, after: 5 } } }]);
    ecs.register(
      {},
      {
        containerDefinitions: [
          { name: 'init', image: 'init', essential: false },
          { name: 'app', image: 'app', dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }] },
        ],
      },
    );
    const { taskArn } = run(ecs);
    ecs.pass(5);
    expect(describe1(ecs, taskArn)).toMatchObject({
      lastStatus: 'PENDING',
      containers: [{ lastStatus: 'RUNNING' }, { lastStatus: 'PENDING' }],
    });
    ecs.pass(5);
    expect(describe1(ecs, taskArn)).toMatchObject({
      lastStatus: 'RUNNING',
      containers: [{ lastStatus: 'STOPPED', exitCode: 0 }, { lastStatus: 'RUNNING' }],
    });
  });

  it('takes the other containers along when an essential one ends', () => {
    const ecs = new VirtualEcs([{ container: 'app', script: { exit: { code: 1, after: 5 } } }]);
    ecs.register(
      {},
      {
        containerDefinitions: [
          { name: 'app', image: 'app' },
          { name: 'sidecar', image: 'sidecar' },
        ],
      },
    );
    const { taskArn } = run(ecs);
    ecs.pass(20);
    expect(describe1(ecs, taskArn)).toMatchObject({
      lastStatus: 'STOPPED',
      containers: [{ exitCode: 1 }, { exitCode: 0 }],
    });
  });

  it.each([
    ['HEALTHY', 'HEALTHY', 'HEALTHY'],
    ['HEALTHY', 'UNHEALTHY', 'UNHEALTHY'],
    ['HEALTHY', 'UNKNOWN', 'UNKNOWN'],
    ['UNKNOWN', 'UNHEALTHY', 'UNHEALTHY'],
  ])('with containers %s and %s is %s', (first, second, whole) => {
    const script = {
      HEALTHY: { healthyAfter: 1 },
      UNHEALTHY: { unhealthyAfter: 1 },
      UNKNOWN: { healthyAfter: 999 },
    };
    const ecs = new VirtualEcs([
      { container: 'a', script: script[first as keyof typeof script] },
      { container: 'b', script: script[second as keyof typeof script] },
    ]);
    const healthCheck = { command: ['CMD', 'true'] };
    ecs.register(
      {},
      {
        containerDefinitions: [
          { name: 'a', image: 'a', healthCheck },
          { name: 'b', image: 'b', healthCheck },
          { name: 'c', image: 'c', essential: false },
        ],
      },
    );
    const { taskArn } = run(ecs);
    ecs.pass(10);
    expect(describe1(ecs, taskArn).healthStatus).toBe(whole);
  });

  it('is remembered for an hour after it has stopped', () => {
    const ecs = new VirtualEcs([{ script: { exit: { code: 0, after: 1 } } }]);
    ecs.register();
    const { taskArn } = run(ecs);
    ecs.pass(3500);
    expect(describe1(ecs, taskArn).lastStatus).toBe('STOPPED');
    ecs.pass(200);
    expect(ecs.call('DescribeTasks', { tasks: [taskArn] })).toEqual({
      tasks: [],
      failures: [{ arn: taskArn, reason: 'MISSING' }],
    });
  });
});
