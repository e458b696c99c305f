import type { OptionRow } from '../../config/option-row.js';
import { optionsOf } from '../../config/options.js';

const shared: readonly string[] = ['service', 'cluster', 'config', 'environment', 'only', 'json'];
/** Keeps a run from changing another account: whoever only looks changes none. */
const guard = 'allowed-account-ids';

/** The options of a ship that `logs` has as well, besides all that are about the access to AWS. */
export function sharedLogRows(): readonly OptionRow[] {
  return optionsOf('cli').filter(
    ({ name, group }) => (group === 'AWS access' && name !== guard) || shared.includes(name),
  );
}

/** The options of `logs`. */
export const logRows = [
  {
    name: 'follow',
    kind: 'boolean',
    group: 'Run',
    description: 'Go on with what is written, by new tasks too, until a Ctrl-C.',
    default: 'false',
  },
  {
    name: 'since',
    kind: 'duration',
    group: 'Run',
    description: 'Everything that was written in this last time, by tasks that have stopped meanwhile too.',
    defaultNote: 'the newest lines of the tasks that run',
    example: '15m',
  },
  {
    name: 'lines',
    kind: 'integer',
    group: 'Run',
    description: 'How many of the newest lines; with `since` all are shown.',
    default: '100',
    minimum: 1,
    maximum: 10_000,
  },
  {
    name: 'grep',
    kind: 'string',
    placeholder: 'pattern',
    group: 'Run',
    description: 'Only lines that match this regular expression (JavaScript’s).',
    example: 'ERROR|timed? out',
  },
  {
    name: 'previous',
    kind: 'boolean',
    group: 'Run',
    description: 'Of the task that stopped last.',
    default: 'false',
  },
  {
    name: 'task',
    kind: 'string',
    placeholder: 'id',
    group: 'Run',
    description: 'Of one task, by the beginning of its id.',
  },
  {
    name: 'container',
    kind: 'string',
    placeholder: 'name',
    group: 'Run',
    description: 'Of one container of each task.',
    grammar: 'container',
  },
  {
    name: 'deployment',
    kind: 'string',
    placeholder: 'id',
    group: 'Run',
    description: 'Of the tasks that one deployment has started, by its id.',
    example: 'ecs-svc/1234567890123456789',
  },
] as const satisfies readonly OptionRow[];
