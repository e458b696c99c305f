import type { Config } from './config.js';

/** Where an option was set, as problems name it: `--context`, `ecs-ship.yml:3:1 context`; else its name. The same of a map's entry. */
export function optionPlace({ places = {} }: Pick<Config, 'places'>, option: string, key?: string): string {
  const where = places[option] ?? option;
  return key === undefined ? where : (places[`${option}.${key}`] ?? `${where}.${key}`);
}
