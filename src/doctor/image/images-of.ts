import type { JsonObject } from '../../ports/json-object.js';

/** The images of a task definition, each once. */
export function imagesOf({ containerDefinitions = [] }: JsonObject): readonly string[] {
  return [...new Set((containerDefinitions as readonly JsonObject[]).map(({ image }) => `${image ?? ''}`))];
}
