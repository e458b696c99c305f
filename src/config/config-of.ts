import type { Config } from './config.js';
import type { OptionValues } from './options.js';
import type { OptionsReading } from './read-options.js';
import { toConfig } from './to-config.js';

/** What was read as the core wants it, with the place of every option that somebody set. */
export function configOf({ values, origins }: OptionsReading): Config {
  const places = Object.fromEntries([...origins].map(([name, { where }]) => [name, where]));
  return { ...toConfig(Object.fromEntries(values) as OptionValues), places };
}
