import { checkDocument } from '../../../src/emulator/document/check-document.js';
import { problemText } from '../../../src/emulator/document/path-text.js';
import {
  boolean,
  choice,
  list,
  map,
  number,
  record,
  text,
  whole,
} from '../../../src/emulator/document/schema.js';

const rule = record(
  { name: text, every: whole(1), share: number(0, 1), on: boolean, kind: choice('fast', 'slow') },
  ['name'],
);
const schema = record({
  rules: list(rule),
  labels: map(text),
  either: { kind: 'either', of: [text, list(text)] },
});

const problems = (value: unknown) => checkDocument(schema, value).map(problemText);

it('has nothing to say about a good document', () => {
  const good = { name: 'a', every: 2, share: 0.5, on: true, kind: 'fast' };
  expect(problems({ rules: [good], labels: { a: 'b' }, either: 'x' })).toEqual([]);
  expect(problems({ either: ['x'] })).toEqual([]);
});

it.each([
  [[], 'must be a map, not a list'],
  [{ ruls: [] }, 'ruls: "ruls" is not known here (did you mean rules?)'],
  [{ bogus: 1 }, 'bogus: "bogus" is not known here; known: rules, labels, either'],
  [{ rules: {} }, 'rules: must be a list, not a map'],
  [{ rules: [{}] }, 'rules[0]: name is missing'],
  [{ rules: [{ name: 1 }] }, 'rules[0].name: must be text, not 1: put it in quotes'],
  [{ rules: [{ name: 'a', every: 0 }] }, 'rules[0].every: must be a whole number of at least 1, not 0'],
  [{ rules: [{ name: 'a', every: 1.5 }] }, 'rules[0].every: must be a whole number of at least 1, not 1.5'],
  [{ rules: [{ name: 'a', share: 2 }] }, 'rules[0].share: must be a number from 0 to 1, not 2'],
  [{ rules: [{ name: 'a', on: 'yes' }] }, 'rules[0].on: must be true or false, not "yes"'],
  [
    { rules: [{ name: 'a', kind: 'fst' }] },
    'rules[0].kind: must be one of fast, slow, not "fst" (did you mean fast?)',
  ],
  [{ labels: { a: null } }, 'labels.a: must be text, not null'],
  [{ either: 5 }, 'either: must be text or a list, not 5'],
])('%j', (value, problem) => {
  expect(problems(value)).toEqual([problem]);
});

it('tells every problem, in the order of the document', () => {
  expect(problems({ rules: [{ every: 'x' }, { name: 'b', of: 1 }], labels: 'none' })).toEqual([
    'rules[0]: name is missing',
    'rules[0].every: must be a whole number of at least 1, not "x"',
    'rules[1].of: "of" is not known here (did you mean on?)',
    'labels: must be a map, not "none"',
  ]);
});
