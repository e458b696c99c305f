import type { OptionRow } from '../../config/option-row.js';
import { sharedLogRows } from './log-rows.js';

/** A session is no document for programs. */
export function sharedExecRows(): readonly OptionRow[] {
  return sharedLogRows().filter(({ name }) => name !== 'json');
}

/** The options of `exec`. */
export const execRows = [
  {
    name: 'task',
    kind: 'string',
    placeholder: 'id',
    group: 'Run',
    description: 'The task, by the beginning of its id.',
    defaultNote: 'the newest healthy one',
  },
  {
    name: 'container',
    kind: 'string',
    placeholder: 'name',
    group: 'Run',
    description: 'The container.',
    defaultNote: 'the only one, or the one that runs the image of the repository',
    grammar: 'container',
  },
] as const satisfies readonly OptionRow[];
