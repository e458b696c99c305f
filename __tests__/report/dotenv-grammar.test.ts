import { stripVTControlCharacters } from 'node:util';
import { seededRandom } from '../../src/emulator/faults/seeded-random.js';
import { dotenvText } from '../../src/report/dotenv.js';
import { outcomeOutputs } from '../../src/report/outputs.js';
import { servicesDotenv } from '../../src/report/services/services-dotenv.js';
import { type DotenvReading, readDotenv } from '../support/gitlab/read-dotenv.js';
import { rolledBack, stable } from './fixtures.js';
import { bothStable } from './services/services.js';

const read = (text: string, variables?: number): DotenvReading =>
  readDotenv(Buffer.from(text), { bytes: 5120, variables: variables ?? 20 });

function variablesOf(reading: DotenvReading): ReadonlyMap<string, string> {
  if ('refused' in reading) throw new Error(`GitLab refuses it: ${reading.refused}`);
  return reading.variables;
}

/** What no output should bring into a line of the file. */
const ODD = [
  ...[
    '"',
    "'",
    '`',
    '$',
    '$'.concat('{HOME}'),
    '\\',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '=',
    '#',
    ';',
    '%0A',
    'a',
    'B7',
  ],
  ...['\u0000', '\u001b[31m', '\u2028', '\u0085', '\u00a0', '\u200b', '\ufeff', '\u202e', '😀', 'é', '€'],
];

function oddText(random: () => number, longest: number): string {
  const length = Math.floor(random() * longest);
  return Array.from({ length }, () => ODD[Math.floor(random() * ODD.length)]).join('');
}

/** What of a text has to come through: letters and digits, in their order. */
const essence = (text: string) => stripVTControlCharacters(text).replace(/[^\p{L}\p{N}]/gu, '');

describe('the dotenv report, read by GitLab’s grammar', () => {
  it('gives back what was meant where a value is as usual', () => {
    const variables = variablesOf(read(dotenvText(outcomeOutputs(stable))));
    const meant = Object.entries(outcomeOutputs(stable)).map(
      ([name, value]) => [name.toUpperCase().replaceAll('-', '_'), value] as const,
    );
    expect([...variables]).toEqual(meant);
  });

  it.each([20, 200, 2000])('is in order for odd values of up to %i parts', (longest) => {
    const random = seededRandom(longest);
    for (let run = 0; run < 100; run += 1) {
      const values = Array.from({ length: 12 }, () => oddText(random, longest));
      const odd = Object.fromEntries(values.map((value, index) => [`odd-${index}`, value]));
      const variables = variablesOf(read(dotenvText({ ...odd, verdict: 'stable' })));
      expect(variables.get('VERDICT')).toBe('stable');
      for (const [index, value] of values.entries()) {
        const got = essence(variables.get(`ODD_${index}`) ?? '');
        // Only what is too long for the file may be cut or left out.
        if (longest === 20) expect(got).toBe(essence(value));
        else expect(essence(value).startsWith(got)).toBe(true);
      }
    }
  });

  it.each([20, 50])('is in order for odd services on an instance that takes %i variables', (most) => {
    const random = seededRandom(most);
    for (let run = 0; run < 100; run += 1) {
      const services = Array.from({ length: 1 + Math.floor(random() * 30) }, (_, index) => ({
        name: `${oddText(random, 12)}${random() < 0.5 ? index : ''}`,
        outcome: { ...rolledBack, facts: { ...rolledBack.facts, image: oddText(random, 900) } },
      }));
      const { text } = servicesDotenv({ ...bothStable, services }, most);
      expect(variablesOf(read(text, most)).get('VERDICT')).toBe(bothStable.verdict);
    }
  });

  it.each([
    ['a blank line', 'A=1\n\nB=2\n'],
    ['a comment', '# built\nA=1\n'],
    ['a quoted value', 'A="1"\n'],
    ['a value of two lines', 'A=1\n2\n'],
    ['a name with a dash', 'IMAGE-URI=1\n'],
    ['blanks around the sign', 'A = 1\n'],
    ['a reference', 'A=$HOME\n'],
    ['a name that is there twice', 'A=1\nA=2\n'],
    ['5 KB', `A=${'x'.repeat(5117)}\n`],
    ['21 variables', Array.from({ length: 21 }, (_, index) => `A${index}=1\n`).join('')],
  ])('the grammar refuses %s', (_, text) => {
    expect(read(text)).toHaveProperty('refused');
  });
});
