import type { OptionRow } from '../option-row.js';

/** Where a rollback goes: options of that verb, and of the Action's mode. */
export const rollbackOptions = [
  {
    name: 'to-revision',
    kind: 'string',
    placeholder: 'revision',
    group: 'Run',
    description:
      'The revision that a rollback goes to: its number in the service’s own family, `family:revision`, or its ARN.',
    defaultNote: 'the one that was stable before',
    example: '41',
    grammar: 'revision-or-number',
    inFile: false,
    frontEnds: ['github'],
  },
  {
    name: 'to-commit',
    kind: 'string',
    placeholder: 'sha',
    group: 'Run',
    description:
      'The commit that a rollback goes to: the newest revision that was made from it, one that was stable first.',
    example: '4f2a9c1',
    grammar: 'commit',
    inFile: false,
    frontEnds: ['github'],
  },
] as const satisfies readonly OptionRow[];
