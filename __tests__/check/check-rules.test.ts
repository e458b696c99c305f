import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRules } from '../../src/check/check-rules.js';
import { runCli } from '../../src/frontends/cli.js';
import { readCheckFixture, writeFixture } from '../support/check-fixture.js';
import { fakeCliIo } from '../support/fake-cli-io.js';

const fixtures = join(import.meta.dirname, 'fixtures');

const casesOf = (rule: string) =>
  readdirSync(join(fixtures, rule))
    .sort()
    .map((name) => name.replace(/\.txt$/, ''));

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Only the files say what there is: a task definition is named where there is one. */
async function findings(files: Readonly<Record<string, string>>): Promise<readonly Found[]> {
  const folder = await writeFixture(files);
  const taskDefinition = Object.keys(files).find((name) => name.startsWith('task-definition.'));
  const named = taskDefinition === undefined ? [] : ['--task-definition', taskDefinition];
  const io = fakeCliIo({}, folder);
  const code = await runCli(['check', '--json', ...named], io);
  await rm(folder, { recursive: true });
  expect(io.err()).not.toContain('error: ');
  const document = JSON.parse(io.out());
  expect(document.exitCode).toBe(code);
  return document.findings;
}

describe.each(checkRules.map(({ id }) => id))('%s', (rule) => {
  it.each(casesOf(rule))('%s', async (name) => {
    const { expected, files } = await readCheckFixture(join(fixtures, rule, `${name}.txt`));
    const found = (await findings(files)).filter((one) => one.rule === rule);
    const lines = found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    expect(lines).toEqual(expected);
    expect(expected.length > 0).toBe(name.startsWith('fails'));
  });

  it('has a case that fails and one that passes', () => {
    expect(casesOf(rule)).toEqual(expect.arrayContaining(['fails', 'passes']));
  });
});

it('has fixtures for no rule that is gone', () => {
  expect(readdirSync(fixtures).sort()).toEqual(checkRules.map(({ id }) => id).sort());
});
