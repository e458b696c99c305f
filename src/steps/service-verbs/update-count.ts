import type { ServiceSnapshot } from '../../watch/rollout.js';
import { patiently, stubbornly } from '../patiently.js';
import { learn, type Run, runStage } from '../run.js';

/** Has ECS want so many tasks; nothing is sent where it does already. */
export async function updateCount(
  run: Run,
  service: ServiceSnapshot,
  count: number,
): Promise<ServiceSnapshot> {
  const { cluster } = run.config.target;
  learn(run, { serviceArn: service.arn });
  return runStage(run, 'service', async () => {
    if (service.desired === count)
      return { fact: service, summary: `desired count ${count} already`, skipped: true };
    const update = { cluster, service: service.name, desiredCount: count };
    const after = await patiently(run, stubbornly, () => run.ports.ecs.updateService(update));
    return { fact: after, summary: `desired count ${service.desired} → ${count}` };
  });
}
