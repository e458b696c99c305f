import type { JsonObject } from '../../ports/json-object.js';
import { canonicalDefinition } from './canonical-definition.js';

/** Whether registering `wanted` would only repeat `current` (as described, with what ECS filled in). */
export function sameTaskDefinition(current: JsonObject, wanted: JsonObject): boolean {
  return JSON.stringify(canonicalDefinition(current)) === JSON.stringify(canonicalDefinition(wanted));
}
