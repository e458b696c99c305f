import { fileOption, keyOf } from './file-option.js';
import type { FileSection } from './file-sections.js';
import type { Layer, RawOption } from './raw-option.js';
import type { YamlSource } from './yaml-source.js';

/** A section's options as a layer. */
export function sectionLayer(source: YamlSource, { prefix, items }: FileSection): Layer {
  const entries = items.flatMap((pair): [string, RawOption][] => {
    const name = keyOf(pair);
    const option = fileOption(source, pair, `${prefix}${name}`);
    return option === undefined ? [] : [[name, option]];
  });
  return { source: 'file', options: new Map(entries) };
}
