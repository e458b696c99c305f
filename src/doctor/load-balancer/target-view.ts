import { objectsIn } from '../../check/json-value.js';
import type { JsonObject } from '../../ports/json-object.js';

/** A container's ports as load balancers see them. */
export interface ListeningPort {
  readonly port: number;
  /** `tcp` or `udp`. */
  readonly protocol: string;
}

/** Undefined for a container that the task definition does not have. */
export function listeningPorts(
  definition: JsonObject,
  container: string,
): readonly ListeningPort[] | undefined {
  const found = objectsIn(definition.containerDefinitions).find(({ value }) => value.name === container);
  return (
    found &&
    objectsIn(found.value.portMappings).map(({ value }) => ({
      port: Number(value.containerPort),
      protocol: String(value.protocol ?? 'tcp'),
    }))
  );
}

/** Of every container. */
export function allPorts(definition: JsonObject): readonly number[] {
  return objectsIn(definition.containerDefinitions).flatMap(({ value }) =>
    objectsIn(value.portMappings).map((mapping) => Number(mapping.value.containerPort)),
  );
}

/** The longest time that a container gives itself before its own health check counts, in seconds. */
export function startPeriod(definition: JsonObject, container: string): number {
  const found = objectsIn(definition.containerDefinitions).find(({ value }) => value.name === container);
  const { healthCheck } = found?.value ?? {};
  const check = healthCheck as { readonly startPeriod?: unknown } | undefined;
  return Number(check?.startPeriod ?? 0);
}
