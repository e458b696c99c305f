import { VirtualEcs } from '../engine/virtual-ecs.js';

describe('clusters', () => {
  it('are created once, `default` when unnamed', () => {
    const ecs = new VirtualEcs();
    const { cluster } = ecs.call('CreateCluster', {
      clusterName: 'shop',
      tags: [{ key: 'team', value: 'a' }],
    });
    expect(cluster).toMatchObject({
      clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/shop',
      clusterName: 'shop',
      status: 'ACTIVE',
    });
    expect(ecs.call('CreateCluster', { clusterName: 'shop' }).cluster.tags).toEqual([
      { key: 'team', value: 'a' },
    ]);
    expect(ecs.call('ListClusters', {}).clusterArns).toEqual([
      'arn:aws:ecs:us-east-1:123456789012:cluster/default',
      'arn:aws:ecs:us-east-1:123456789012:cluster/shop',
    ]);
  });

  it('are described with their counts, missing ones as failures', () => {
    const ecs = new VirtualEcs();
    ecs.register();
    ecs.create();
    ecs.pass(60);
    expect(ecs.call('DescribeClusters', { clusters: ['default', 'nope'] })).toMatchObject({
      clusters: [{ activeServicesCount: 1, runningTasksCount: 2, pendingTasksCount: 0 }],
      failures: [{ arn: 'arn:aws:ecs:us-east-1:123456789012:cluster/nope', reason: 'MISSING' }],
    });
  });

  it('are deleted only when nothing runs in them', () => {
    const ecs = new VirtualEcs();
    ecs.register();
    ecs.create();
    ecs.pass(60);
    const remove = () => ecs.call('DeleteCluster', { cluster: 'default' });
    expect(remove).toThrow('The Cluster cannot be deleted while Services are active.');
    ecs.call('DeleteService', { service: 'web', force: true });
    expect(remove).toThrow('The Cluster cannot be deleted while Tasks are active.');
    ecs.pass(5);
    expect(remove().cluster.status).toBe('INACTIVE');
    expect(() => ecs.call('ListServices', {})).toThrow(
      expect.objectContaining({ code: 'ClusterNotFoundException', message: 'Cluster not found.' }),
    );
  });
});
