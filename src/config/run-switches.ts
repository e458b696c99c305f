import type { OptionValues } from './options.js';

/** How this one run behaves; never part of what is deployed, hence not of the configuration. */
export interface RunSwitches {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
}

export function toSwitches(values: OptionValues): RunSwitches {
  return { dryRun: values['dry-run'], json: values.json === true, verbose: values.verbose };
}
