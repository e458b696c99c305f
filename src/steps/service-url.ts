import { ShipError } from '../errors.js';
import type { ServiceSnapshot } from '../watch/rollout.js';
import { learn, notice, type Run } from './run.js';

/** Finds where the service answers while the rollout goes on; without permission to look a notice names what is missing. */
export async function findServiceUrl(run: Run, service: ServiceSnapshot): Promise<void> {
  const targetGroup = service.targetGroupArns[0];
  if (targetGroup === undefined) return;
  try {
    const serviceUrl = await run.ports.loadBalancing.findUrl(targetGroup);
    if (serviceUrl !== undefined) learn(run, { serviceUrl });
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    if (error.code === 'permission-denied') notice(run, `The service’s URL stays unknown: ${error.message}`);
  }
}
