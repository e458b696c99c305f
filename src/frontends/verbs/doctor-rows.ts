import type { OptionRow } from '../../config/option-row.js';
import { optionsOf } from '../../config/options.js';

const useless: readonly string[] = ['dry-run', 'plan', 'service-definition', 'verbose', 'show-values'];

/** The options of a ship, since they say what is to be examined. */
export function doctorRows(): readonly OptionRow[] {
  return optionsOf('cli').filter(
    ({ name, group }) => !useless.includes(name) && group !== 'Plan' && group !== 'Check',
  );
}
