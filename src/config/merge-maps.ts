import type { Layer, RawOption, RawPair } from './raw-option.js';

/** Sections of one file, the strongest first: a map holds the weaker sections' keys too, anything else stands alone. */
export function mergeMaps(layers: readonly Layer[]): readonly Layer[] {
  return layers.map((layer, rank) => ({
    ...layer,
    options: new Map(
      [...layer.options].map(([name, raw]) => [name, withWeaker(raw, name, layers.slice(rank + 1))]),
    ),
  }));
}

function withWeaker(raw: RawOption, name: string, weaker: readonly Layer[]): RawOption {
  let merged = raw;
  for (const layer of weaker) {
    const option = layer.options.get(name);
    if (option === undefined) continue;
    if (merged.shape !== 'map' || option.shape !== 'map') break;
    merged = { ...merged, pairs: mergedPairs(merged.pairs, option.pairs) };
  }
  return merged;
}

/** A key without a value takes the weaker section's away. */
function mergedPairs(stronger: readonly RawPair[], weaker: readonly RawPair[]): readonly RawPair[] {
  const has = (pairs: readonly RawPair[], key: string) => pairs.some((pair) => pair.key === key);
  const kept = weaker.filter(({ key }) => !has(stronger, key));
  return [...kept, ...stronger.map((pair) => (has(weaker, pair.key) ? { ...pair, ...hiding(pair) } : pair))];
}

function hiding({ value, nested }: RawPair): Pick<RawPair, 'hides'> {
  return value === undefined && nested === undefined ? { hides: true } : {};
}
