import type { OptionRow } from '../option-row.js';

/** The rows of the group Plan. */
export const planOptions = [
  {
    name: 'out',
    kind: 'string',
    placeholder: 'path',
    group: 'Plan',
    description: 'File to save the plan in, for `ecs-ship ship --plan`. It holds no value of a variable.',
    example: 'web.plan.json',
    inFile: false,
    frontEnds: ['cli'],
  },
  {
    name: 'format',
    kind: 'choice',
    choices: ['text', 'markdown'],
    group: 'Plan',
    description:
      'How `ecs-ship plan` writes the plan on stdout; as Markdown, everything else goes to stderr.',
    default: 'text',
    inFile: false,
    frontEnds: ['cli'],
  },
  {
    name: 'detailed-exitcode',
    kind: 'boolean',
    group: 'Plan',
    description: 'With `ecs-ship plan`, exit codes as Terraform’s: 0 nothing to do, 2 changes, 1 any error.',
    default: 'false',
    inFile: false,
    frontEnds: ['cli'],
  },
] as const satisfies readonly OptionRow[];
