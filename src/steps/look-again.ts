import type { ServiceSnapshot } from '../watch/rollout.js';
import { checkDeploymentOrder } from './order.js';
import { notice, type Run } from './run.js';
import type { Source } from './source.js';
import { readService, type World } from './world.js';

/** What was read longer ago is read again; a build or a scan takes minutes in which others deploy. */
const FRESH_MS = 15_000;

/**
 * The service as it is right before it is changed: ours is rendered from what others deployed meanwhile, and not put
 * over a newer commit. The same world where nothing that matters has changed.
 */
export async function lookAgain(run: Run, source: Source | undefined, world: World): Promise<World> {
  if (run.ports.clock.now() - world.readAt < FRESH_MS) return world;
  const now = await readService(run, world);
  const fresh = { ...world, ...now };
  const { service, revision } = now;
  if (revision.arn !== world.revision.arn) {
    const [given, before] = [revision.arn, world.revision.arn].map((arn) => arn.split('/').at(-1));
    notice(run, `${service.name} has been given ${given} since this run began (it was ${before}).`);
  }
  if (primaryOf(service) !== primaryOf(world.service)) await checkDeploymentOrder(run, source, fresh);
  return fresh;
}

/** Looks again when first asked, which is once the image is there and no tag but its own is given to it, and no second time. */
export function lookingAgain(run: Run, source: Source | undefined, world: World): () => Promise<World> {
  let looking: Promise<World> | undefined;
  return () => {
    looking ??= lookAgain(run, source, world);
    return looking;
  };
}

function primaryOf(service: ServiceSnapshot): string | undefined {
  return service.deployments.find((one) => one.status === 'PRIMARY')?.id;
}
