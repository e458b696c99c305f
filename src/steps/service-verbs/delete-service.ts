import type { ServiceSnapshot } from '../../watch/rollout.js';
import { patiently, stubbornly } from '../patiently.js';
import { type Run, runStage } from '../run.js';
import type { Ending } from '../watch/watch.js';
import { awaitStopped } from './await-stopped.js';
import { deregisterFamily } from './deregister-family.js';

/** Deletes the service and waits until it is gone; then its family's revisions go, where that is wanted. */
export async function deleteService(
  run: Run,
  service: ServiceSnapshot,
  deregisters: boolean,
): Promise<Ending> {
  const { cluster, service: name } = run.config.target;
  await runStage(run, 'service', async () => {
    await patiently(run, stubbornly, () => run.ports.ecs.deleteService(cluster, name));
    return { fact: undefined, summary: `asked ECS to delete ${name}` };
  });
  const ending = await awaitStopped(run, 'deleted');
  if (deregisters && ending.verdict === 'stable') await deregisterFamily(run, service);
  return ending;
}
