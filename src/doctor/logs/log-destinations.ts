import { objectIn, objectsIn } from '../../check/json-value.js';
import type { JsonObject } from '../../ports/json-object.js';

/** A log group that containers write to. */
export interface LogDestination {
  readonly group: string;
  /** Unset: the run's own. */
  readonly region?: string;
  /** Is it created when it is missing (`awslogs-create-group`)? */
  readonly creates: boolean;
}

/** Each log group of the driver awslogs once. */
export function logDestinations(definition: JsonObject): readonly LogDestination[] {
  const all = objectsIn(definition.containerDefinitions).flatMap(({ value }) => {
    const { logDriver, options } = objectIn(value.logConfiguration);
    const own = objectIn(options);
    const [group, region] = [own['awslogs-group'], own['awslogs-region']];
    if (logDriver !== 'awslogs' || typeof group !== 'string') return [];
    const creates = String(own['awslogs-create-group']) === 'true';
    return [{ group, creates, ...(typeof region === 'string' ? { region } : {}) }];
  });
  return [...new Map(all.map((one) => [`${one.region}/${one.group}`, one])).values()];
}

/** Essential containers whose output goes nowhere that anybody could read it later. */
export function silentContainers(definition: JsonObject): readonly string[] {
  return objectsIn(definition.containerDefinitions).flatMap(({ value }) =>
    value.essential === false || value.logConfiguration !== undefined ? [] : [String(value.name)],
  );
}
