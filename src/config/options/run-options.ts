import { modes } from '../../plan/mode/ship-mode.js';
import type { OptionRow } from '../option-row.js';

/** The rows of the group Run. */
export const runOptions = [
  {
    name: 'mode',
    kind: 'choice',
    choices: ['auto', ...modes],
    group: 'Run',
    description:
      'What the step does. `auto` ships what has arrived (a push, a tag, a schedule, a dispatch, a release, a deployment, a successful `workflow_run`) and verifies what is proposed (a pull request, a merge queue): `verify` checks the files, builds the image without pushing it, and plans where there are credentials. `plan` and `check` do only that; `rollback` goes back to an earlier revision, `restart` replaces the tasks.',
    default: 'auto',
    inFile: false,
    frontEnds: ['github'],
  },
  {
    name: 'plan',
    kind: 'string',
    placeholder: 'path',
    group: 'Run',
    description:
      'Perform exactly a plan that `ecs-ship plan --out` has saved, or refuse where anything it rests on has changed.',
    example: 'web.plan.json',
    inFile: false,
    frontEnds: ['cli'],
  },
  {
    name: 'show-values',
    kind: 'list',
    placeholder: 'name,...',
    group: 'Run',
    description:
      'Environment variables whose values may be shown where a plan or a report tells what changes; no other value ever is.',
    example: 'LOG_LEVEL',
    grammar: 'variable',
  },
  {
    name: 'dry-run',
    kind: 'boolean',
    group: 'Run',
    description: 'Only show what would change, and change nothing.',
    default: 'false',
    inFile: false,
  },
  {
    name: 'json',
    kind: 'boolean',
    group: 'Run',
    description: 'Print exactly one JSON document on stdout; everything for people goes to stderr.',
    default: 'false',
    inFile: false,
    frontEnds: ['cli'],
  },
  {
    name: 'verbose',
    kind: 'boolean',
    group: 'Run',
    description: 'Show the full output of the tools that run.',
    default: 'false',
    inFile: false,
  },
] as const satisfies readonly OptionRow[];
