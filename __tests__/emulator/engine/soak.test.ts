import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { VirtualEcs } from './virtual-ecs.js';

const HOUR = 3600;

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

/** Bytes in use once nothing is left to collect. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** A service whose tasks are healthy after five seconds, so that a deployment takes less than a minute. */
function busy(): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.register({ healthCheck: { command: ['CMD', 'true'], interval: 5 } });
  ecs.create();
  ecs.pass(60);
  return ecs;
}

/** Deploys every so many seconds. */
function deploy(ecs: VirtualEcs, times: number, every: number): void {
  for (let i = 0; i < times; i++) {
    ecs.update({ forceNewDeployment: true });
    ecs.pass(every);
  }
}

describe('a deployment a minute for a day', () => {
  it('leaves nothing behind but the history', () => {
    const ecs = busy();
    deploy(ecs, 6 * 60, 60);
    const before = heap();
    deploy(ecs, 18 * 60, 60);
    const each = (heap() - before) / (18 * 60);
    const service = ecs.ecs.clusters.get('default')?.services.get('web');
    expect(service?.serviceDeployments).toHaveLength(24 * 60 + 1);
    expect(service?.serviceDeployments.every(({ status }) => status === 'SUCCESSFUL')).toBe(true);
    expect(service).toMatchObject({ deployments: { length: 1 }, events: { length: 100 }, stopping: [] });
    expect(service?.tasks.size).toBe(2);
    expect(ecs.ecs.engine.tasks.size).toBeLessThanOrEqual(2 * 61 + 2);
    expect(each).toBeLessThan(4096);
  });

  it('holds no more once the history is 90 days old', () => {
    const ecs = busy();
    const aDay = () => deploy(ecs, 6, 4 * HOUR);
    for (let day = 0; day < 91; day++) aDay();
    const before = heap();
    for (let day = 0; day < 40; day++) aDay();
    expect(heap() - before).toBeLessThan(250_000);
    const service = ecs.ecs.clusters.get('default')?.services.get('web');
    expect(service?.serviceDeployments.length).toBeLessThanOrEqual(90 * 6 + 1);
    expect(service?.revisions.size).toBeLessThanOrEqual(90 * 6 + 2);
    const { serviceDeployments, nextToken } = ecs.call('ListServiceDeployments', {
      service: 'web',
      maxResults: 100,
    });
    expect([serviceDeployments.length, typeof nextToken]).toEqual([100, 'string']);
  });
});
