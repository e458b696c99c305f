import type { OptionRow } from '../../config/option-row.js';

/** The options of `open`. */
export const openRows = [
  {
    name: 'print',
    kind: 'boolean',
    group: 'Run',
    description: 'Only print the address, and open nothing.',
    default: 'false',
  },
] as const satisfies readonly OptionRow[];
