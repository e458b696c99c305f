import type { ServiceSnapshot } from '../../watch/rollout.js';
import { patiently, stubbornly } from '../patiently.js';
import type { TaskWorld } from './task-job.js';

/** The service's tags, where its tasks get them; RunTask cannot be told to take them. */
export async function serviceTags(
  world: TaskWorld,
  { clusterArn, name, propagateTags }: ServiceSnapshot,
): Promise<Readonly<Record<string, string>>> {
  if (propagateTags !== 'SERVICE') return {};
  return patiently(world, stubbornly, () => world.ports.ecs.findServiceTags(clusterArn, name));
}
