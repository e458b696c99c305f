import type { OptionRow, ValuesOf } from '../../config/option-row.js';

/** Flags of `emulator start`. */
export const emulatorRows = [
  {
    name: 'port',
    kind: 'integer',
    group: 'Run',
    description: 'Port to serve on at 127.0.0.1; 0 takes a free one.',
    default: '4566',
    minimum: 0,
    maximum: 65535,
  },
  {
    name: 'runtime',
    kind: 'choice',
    choices: ['docker', 'scripted'],
    group: 'Run',
    description: 'Run tasks as real containers, or play them by script.',
    default: 'docker',
  },
  {
    name: 'speed',
    kind: 'integer',
    placeholder: 'times',
    group: 'Run',
    description: "How many times faster than the machine's the emulator's clock runs.",
    default: '1',
    minimum: 1,
  },
  {
    name: 'seed',
    kind: 'string',
    placeholder: 'path',
    group: 'Run',
    description: 'YAML file of things to create at start.',
  },
  {
    name: 'findings',
    kind: 'string',
    placeholder: 'path',
    group: 'Run',
    description: 'YAML file of what image scans find.',
  },
  {
    name: 'throttle',
    kind: 'boolean',
    group: 'Run',
    description: "Refuse requests beyond AWS's documented rates.",
    default: 'false',
  },
  {
    name: 'strict',
    kind: 'boolean',
    group: 'Run',
    description:
      'Refuse members that AWS ignores because its model does not have them: a misspelt one is an error.',
    default: 'false',
  },
  {
    name: 'data',
    kind: 'string',
    placeholder: 'folder',
    group: 'Run',
    description: 'Folder to keep images in.',
    defaultNote: 'a temporary one, removed at the end',
  },
] as const satisfies readonly OptionRow[];

export type EmulatorValues = ValuesOf<typeof emulatorRows>;

/** Flags of everything that is asked of a running emulator. */
export const controlRows = [
  {
    name: 'url',
    kind: 'string',
    placeholder: 'url',
    group: 'Run',
    description: 'Where the emulator is.',
    defaultNote: 'AWS_ENDPOINT_URL, or http://127.0.0.1:4566',
  },
  {
    name: 'json',
    kind: 'boolean',
    group: 'Run',
    description: 'Print the answer as JSON.',
    default: 'false',
  },
] as const satisfies readonly OptionRow[];

/** Flags of `demo`. */
export const demoRows = [
  {
    name: 'base-image',
    kind: 'string',
    placeholder: 'reference',
    group: 'Run',
    description: 'Base image of the sample app. Given one, the demo takes the machine as it is.',
    defaultNote: 'one is pulled or made, and Docker installed where that can be done',
    grammar: 'image',
  },
  {
    name: 'keep',
    kind: 'boolean',
    group: 'Run',
    description: 'Leave everything running at the end, until stopped with Ctrl-C.',
    default: 'false',
  },
  {
    name: 'json',
    kind: 'boolean',
    group: 'Run',
    description: 'Print exactly one JSON document on stdout; everything for people goes to stderr.',
    default: 'false',
  },
] as const satisfies readonly OptionRow[];

export type DemoValues = ValuesOf<typeof demoRows>;
