import type { Config } from './config.js';
import type { OptionValues } from './options.js';
import type { OptionsReading } from './read-options.js';
import { toConfig } from './to-config.js';

/** What was read as the core wants it, with the place of every option that somebody set, and of a map's entries. */
export function configOf({ values, origins }: OptionsReading): Config {
  const places = [...origins].flatMap(([name, { where, places: entries = {} }]) => [
    [name, where],
    ...Object.entries(entries).map(([key, at]) => [`${name}.${key}`, at]),
  ]);
  return { ...toConfig(Object.fromEntries(values) as OptionValues), places: Object.fromEntries(places) };
}
