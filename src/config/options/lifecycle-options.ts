import type { OptionRow } from '../option-row.js';

/** The rows of the group Lifecycle policy. */
export const lifecycleOptions = [
  {
    name: 'lifecycle',
    kind: 'choice',
    choices: ['auto', 'replace', 'off'],
    group: 'Lifecycle policy',
    description:
      "The repository's lifecycle policy: `auto` sets it where there is none or an earlier one of ecs-ship, `replace` also replaces any other, `off` leaves it alone.",
    default: 'auto',
  },
  {
    name: 'keep-images',
    kind: 'integer',
    group: 'Lifecycle policy',
    description: 'How many of the newest tagged images the lifecycle policy keeps.',
    default: '10',
    example: '30',
    minimum: 1,
  },
  {
    name: 'untagged-days',
    kind: 'integer',
    group: 'Lifecycle policy',
    description: 'After how many days the lifecycle policy expires untagged images.',
    default: '1',
    example: '7',
    minimum: 1,
  },
  {
    name: 'lifecycle-policy',
    kind: 'string',
    placeholder: 'path',
    group: 'Lifecycle policy',
    description:
      'Path of a lifecycle policy file (JSON) to use instead. ecs-ship puts a first rule before it that keeps what runs.',
    example: 'lifecycle-policy.json',
  },
] as const satisfies readonly OptionRow[];
