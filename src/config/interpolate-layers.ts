import type { Environment } from './env-layer.js';
import { interpolateLayer, type OnMissing } from './interpolate-layer.js';
import type { Problem } from './problem.js';
import type { Layer } from './raw-option.js';

/** The file's layers with variables replaced; one is only needed by the strongest section that uses it. */
export function interpolateLayers(
  layers: readonly Layer[],
  given: readonly Layer[],
  env: Environment,
  onMissing?: OnMissing,
): { readonly layers: readonly Layer[]; readonly problems: readonly Problem[] } {
  const decided = new Set(given.flatMap((layer) => [...layer.options.keys()]));
  const replaced = layers.map((layer) => {
    const reading = interpolateLayer(layer, env, decided, onMissing);
    for (const name of layer.options.keys()) decided.add(name);
    return reading;
  });
  return {
    layers: replaced.map(({ layer }) => layer),
    problems: replaced.flatMap(({ problems }) => problems),
  };
}
