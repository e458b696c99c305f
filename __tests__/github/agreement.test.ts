import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { options, optionsOf } from '../../src/config/options.js';
import { outputs } from '../../src/config/outputs.js';

const action = parse(readFileSync('action.yml', 'utf8'));
const readme = readFileSync('README.md', 'utf8');
const page = readFileSync('docs/options.md', 'utf8');

it('the table of options, action.yml, docs/options.md and the README name the same options', () => {
  const names = options.map((row) => row.name).sort();
  expect(found(page, /^### ([\w-]+)$/gm)).toEqual(names);
  expect(found(between(readme, 'options'), /^\| `([\w-]+)`/gm)).toEqual(names);
  expect(Object.keys(action.inputs).sort()).toEqual(
    optionsOf('github')
      .map((row) => row.name)
      .sort(),
  );
});

it('the table of outputs, action.yml and the README name the same outputs', () => {
  const names = outputs.map((row) => row.name).sort();
  expect(Object.keys(action.outputs).sort()).toEqual(names);
  expect(found(between(readme, 'outputs'), /^\| `([\w-]+)`/gm)).toEqual(names);
});

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name).sort();
}

function between(text: string, name: string): string {
  return text.split(`<!-- ${name}:begin -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? '';
}
