import type { OptionRow } from './option-row.js';
import { dependsOn } from './options.js';
import type { Problem } from './problem.js';
import type { Layer, RawOption } from './raw-option.js';
import { readOptions } from './read-options.js';

/** What is wrong with sections that this run is not about, as far as it can be told of each by itself. */
export function unusedSectionProblems(
  rows: readonly OptionRow[],
  layers: readonly Layer[] = [],
): readonly Problem[] {
  return layers
    .flatMap((layer) => readOptions([...rows, dependsOn], [asFarAsItStands(layer)]).problems)
    .filter(({ code }) => code !== 'option-missing');
}

/** Without what only that run's variables, or the rest of the file, give a meaning to. */
function asFarAsItStands({ options, ...layer }: Layer): Layer {
  const standing = [...options].flatMap(([name, raw]): [string, RawOption][] => {
    const certain = raw.shape === 'map' ? { ...raw, pairs: raw.pairs.filter((pair) => pair.value) } : raw;
    return textsOf(certain).some((text) => text.includes('$')) ? [] : [[name, certain]];
  });
  return { ...layer, options: new Map(standing) };
}

function textsOf(raw: RawOption): readonly string[] {
  if (raw.shape === 'text') return [raw.text];
  return raw.shape === 'list' ? raw.items.map(({ text }) => text) : raw.pairs.map(({ value }) => value ?? '');
}
