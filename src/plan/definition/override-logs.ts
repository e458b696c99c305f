import type { DefinitionOverrides } from '../../config/config.js';
import type { JsonObject } from '../../ports/json-object.js';
import { changedMap } from './changed-map.js';

/** Another driver knows none of the options that the first one had. */
export function overrideLogs(
  { logConfiguration: current }: JsonObject,
  { logDriver: driver, logOptions, removed }: DefinitionOverrides,
): JsonObject {
  if (current === undefined && driver === undefined && Object.keys(logOptions).length === 0) return {};
  const before = (current ?? {}) as { readonly logDriver?: string; readonly options?: object };
  const logDriver = driver ?? before.logDriver ?? 'awslogs';
  const kept = logDriver === before.logDriver ? before : {};
  const options = changedMap('options', kept.options, logOptions, removed.logOptions);
  if (driver === undefined && Object.keys(options).length === 0) return {};
  return {
    logConfiguration: { ...kept, logDriver, ...(kept === before ? {} : { options: {} }), ...options },
  };
}
