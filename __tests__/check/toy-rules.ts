import type { CheckInput } from '../../src/check/check-input.js';
import type { CheckRule } from '../../src/check/check-rule.js';
import { defaultConfig } from '../support/default-config.js';

const at = (file: string, line: number) => ({ file, line, column: 1 });

const words = {
  title: 'A thing',
  explanation: 'It may break.',
  remedy: 'Mend it.',
  reference: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/a-thing.html',
};

/** Rules that find the same whatever there is. */
export const toyRules: readonly CheckRule[] = [
  {
    id: 'odd-thing',
    severity: 'note',
    ...words,
    find: () => [{ place: at('ecs ship.yml', 1), message: 'a thing is odd' }],
  },
  {
    id: 'bad-thing',
    severity: 'error',
    ...words,
    find: () => [
      { place: at('Dockerfile', 9), message: 'a thing is bad', subject: 'one' },
      { place: at('./Dockerfile', 3), message: 'a thing is bad', subject: 'two' },
    ],
  },
];

export const emptyInput: CheckInput = {
  config: defaultConfig,
  placeOf: () => at('ecs-ship.yml', 1),
  isSet: () => false,
};
