import type { JsonObject } from '../../ports/json-object.js';

/** The first CloudWatch log group that a container of the task definition writes to. */
export function logGroupOf({ containerDefinitions = [] }: JsonObject): string | undefined {
  const containers = containerDefinitions as readonly JsonObject[];
  const groups = containers.map(({ logConfiguration }) => {
    const { options } = (logConfiguration ?? {}) as { readonly options?: JsonObject };
    return options?.['awslogs-group'];
  });
  return groups.find((group) => typeof group === 'string');
}
