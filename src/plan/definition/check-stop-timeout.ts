import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports.js';

/** Refuses what Fargate does not take as `stop-timeout`. Source: Amazon ECS API reference, ContainerDefinition. */
export function checkStopTimeout(definition: JsonObject, seconds: number | undefined): void {
  const { requiresCompatibilities: needs } = definition;
  if (seconds === undefined || !Array.isArray(needs) || !needs.includes('FARGATE')) return;
  if (seconds >= 2 && seconds <= 120) return;
  throw new ShipError(
    'task-definition-invalid',
    `Fargate does not wait ${seconds} seconds for a container to stop: it takes 2 to 120.`,
    { remedy: 'Correct the option stop-timeout.' },
  );
}
