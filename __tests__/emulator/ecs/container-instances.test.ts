import { VirtualEcs } from '../engine/virtual-ecs.js';

const free = ({ remainingResources }: { remainingResources: { name: string }[] }) =>
  Object.fromEntries(remainingResources.map(({ name, ...values }) => [name, Object.values(values).at(-1)]));

describe('container instances', () => {
  it('are listed and described with what services leave free on them', () => {
    const ecs = new VirtualEcs([], 1, {
      capacity: { default: { cpu: 2048, memory: 4096 } },
      instances: { default: 2 },
    });
    ecs.register({ cpu: 256, portMappings: [{ containerPort: 80, hostPort: 8080 }] });
    ecs.create({ desiredCount: 1 });
    ecs.pass(60);
    const { containerInstanceArns } = ecs.call('ListContainerInstances', {});
    expect(containerInstanceArns).toEqual([
      expect.stringMatching(/:container-instance\/default\/[0-9a-f]{32}$/),
      expect.stringMatching(/:container-instance\/default\/[0-9a-f]{32}$/),
    ]);
    const [first, second] = ecs.call('DescribeContainerInstances', {
      containerInstances: containerInstanceArns,
    }).containerInstances;
    expect(first).toMatchObject({ status: 'ACTIVE', agentConnected: true, runningTasksCount: 1 });
    expect(free(first)).toMatchObject({ CPU: 768, MEMORY: 1536 });
    expect(free(first).PORTS).toContain('8080');
    expect(free(second)).toMatchObject({ CPU: 1024, MEMORY: 2048 });
  });

  it('seem to have room for everything in a cluster without a limit, and are none where it was said', () => {
    const ecs = new VirtualEcs([], 1, { instances: { none: 0 } });
    ecs.call('CreateCluster', { clusterName: 'none' });
    expect(ecs.call('ListContainerInstances', { cluster: 'none' }).containerInstanceArns).toEqual([]);
    const [arn] = ecs.call('ListContainerInstances', {}).containerInstanceArns;
    const answer = ecs.call('DescribeContainerInstances', { containerInstances: [arn, 'nope'] });
    expect(free(answer.containerInstances[0])).toMatchObject({ CPU: 98_304 });
    expect(answer.failures).toEqual([{ arn: 'nope', reason: 'MISSING' }]);
  });
});

describe('capacity providers', () => {
  it("are Fargate's, and those that were created", () => {
    const ecs = new VirtualEcs();
    const autoScalingGroupArn =
      'arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:1:autoScalingGroupName/web';
    const autoScalingGroupProvider = { autoScalingGroupArn, managedScaling: { status: 'ENABLED' } };
    ecs.call('CreateCapacityProvider', { name: 'web', autoScalingGroupProvider });
    const all = ecs.call('DescribeCapacityProviders', {}).capacityProviders;
    expect(all.map(({ name }: { name: string }) => name)).toEqual(['FARGATE', 'FARGATE_SPOT', 'web']);
    const { capacityProviders, failures } = ecs.call('DescribeCapacityProviders', {
      capacityProviders: ['arn:aws:ecs:us-east-1:123456789012:capacity-provider/web', 'old'],
    });
    expect(capacityProviders).toMatchObject([
      { status: 'ACTIVE', autoScalingGroupProvider: { managedScaling: { status: 'ENABLED' } } },
    ]);
    expect(failures).toEqual([
      { arn: 'arn:aws:ecs:us-east-1:123456789012:capacity-provider/old', reason: 'MISSING' },
    ]);
  });

  it('are what a cluster is said to use by default', () => {
    const ecs = new VirtualEcs();
    const strategy = [{ capacityProvider: 'FARGATE', weight: 1 }];
    ecs.call('CreateCluster', {
      clusterName: 'spot',
      capacityProviders: ['FARGATE'],
      defaultCapacityProviderStrategy: strategy,
    });
    expect(ecs.call('DescribeClusters', { clusters: ['spot'] }).clusters).toMatchObject([
      { capacityProviders: ['FARGATE'], defaultCapacityProviderStrategy: strategy },
    ]);
  });
});
