import type { Health, TaskContainer } from './task.js';

/**
 * A task's health over its essential containers: one unhealthy makes it UNHEALTHY, else one unknown makes it UNKNOWN.
 * Source: ECS developer guide, "Determine Amazon ECS task health using container health checks".
 */
export function taskHealth(containers: readonly TaskContainer[]): Health {
  const health = containers.filter((container) => container.essential).map((container) => container.health);
  if (health.includes('UNHEALTHY')) return 'UNHEALTHY';
  return health.length === 0 || health.includes('UNKNOWN') ? 'UNKNOWN' : 'HEALTHY';
}
