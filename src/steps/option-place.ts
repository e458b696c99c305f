import type { Config } from '../config/config.js';

/** Where an option was set, as problems name it: `--context`, `ecs-ship.yml:3:1 context`; else its name. */
export function optionPlace({ places = {} }: Config, option: string): string {
  return places[option] ?? option;
}
