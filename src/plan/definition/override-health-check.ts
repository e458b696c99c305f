import type { HealthCheckOverrides } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';

/** The container's health check as options have it, member by member. Throws where nothing says what to run. */
export function overrideHealthCheck(container: JsonObject, overrides: HealthCheckOverrides): JsonObject {
  if (Object.keys(overrides).length === 0) return {};
  const healthCheck = { ...(container.healthCheck as JsonObject | undefined), ...overrides };
  if (healthCheck.command !== undefined) return { healthCheck };
  throw new ShipError(
    'task-definition-invalid',
    `the container "${container.name}" has no health check that the health-check options could change.`,
    { remedy: 'Set health-check-command too, or remove the other health-check options.' },
  );
}
