import { ShipError } from '../../../src/errors.js';
import type { TargetCounts } from '../../../src/ports/load-balancing-port.js';
import type { Run } from '../../../src/steps/run.js';
import { showRollout } from '../../../src/steps/watch/show-rollout.js';
import type { ServiceDeployment, ServiceSnapshot } from '../../../src/watch/rollout.js';
import type { RolloutView } from '../../../src/watch/rollout-view.js';

const ours = { id: 'ecs-svc/2', taskDefinitionArn: 'td/web:2', createdAt: 0, startsDeployment: true };
const service = { targetGroupArns: ['tg'], deployments: [] } as unknown as ServiceSnapshot;

/** Looks every second for so long; gives how often target health was asked for and what was shown last. */
async function watched(
  seconds: number,
  change: {
    live?: boolean;
    deployment?: Partial<ServiceDeployment>;
    count?: () => Promise<TargetCounts>;
    noService?: boolean;
  } = {},
): Promise<{ readonly asked: number; readonly view: RolloutView | undefined }> {
  const { live = true, deployment, count = async () => ({ healthy: 1, total: 2 }) } = change;
  let now = 0;
  let asked = 0;
  let view: RolloutView | undefined;
  const countTargets = () => {
    asked += 1;
    return count();
  };
  const ports = { clock: { now: () => now }, loadBalancing: { countTargets } };
  const run = { live, ports, known: { facts: {} } } as unknown as Run;
  const memory = {
    ...{ sight: { history: [] }, targets: { askedAt: undefined, counts: undefined, refused: false } },
    ...{ service: change.noService ? undefined : service, deployment: deployment as ServiceDeployment },
  };
  const voice = {
    progress: () => undefined,
    output: () => undefined,
    build: () => undefined,
    rollout: (one: RolloutView) => (view = one),
  };
  for (; now < seconds * 1000; now += 1000) {
    showRollout(run, ours, memory, voice);
    await Promise.resolve();
  }
  return { asked, view };
}

describe('target health', () => {
  it('is asked for every 20 s at the most while somebody watches', async () => {
    expect(await watched(300)).toMatchObject({ asked: 15, view: { targets: { healthy: 1, total: 2 } } });
  });

  it('is not asked for in a log', async () => {
    expect(await watched(300, { live: false })).toMatchObject({ asked: 0, view: { targets: undefined } });
  });

  it('is not asked for again once it was refused', async () => {
    const refused = new ShipError('permission-denied', 'AWS denies it', { remedy: '' });
    expect(await watched(300, { count: () => Promise.reject(refused) })).toMatchObject({ asked: 1 });
  });

  it('is not asked for without a target group, or where traffic is shifted between two', async () => {
    expect((await watched(60, { noService: true })).asked).toBe(0);
    expect((await watched(60, { deployment: { trafficPercent: 10 } })).asked).toBe(0);
  });
});
