import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRules } from '../../src/check/check-rules.js';
import { runCli } from '../../src/frontends/cli.js';
import { readCheckFixture, writeFixture } from '../support/check-fixture.js';
import { fakeCliIo } from '../support/fake-cli-io.js';
import { checkDocumentProblems, codeQualityProblems, sarifProblems } from '../support/report-schemas.js';

const fixtures = join(import.meta.dirname, 'fixtures');

const page = readFileSync(join(import.meta.dirname, '../../docs/checks.md'), 'utf8');

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

/** What the command finds, also as its reports have it. */
interface Findings {
  readonly findings: readonly Found[];
  readonly sarif: string;
  readonly codeQuality: string;
}

/** Only the files say what there is: a task definition is named where there is one. */
async function check(files: Readonly<Record<string, string>>): Promise<Findings> {
  const folder = await writeFixture(files);
  const taskDefinition = Object.keys(files).find((name) => name.startsWith('task-definition.'));
  const named = taskDefinition === undefined ? [] : ['--task-definition', taskDefinition];
  const io = fakeCliIo({}, folder);
  const reports = ['--check-sarif', 'out/a.sarif', '--check-code-quality', 'out/b.json'];
  const code = await runCli(['check', '--json', ...named, ...reports], io);
  const read = (name: string) => readFile(join(folder, 'out', name), 'utf8');
  const [sarif, codeQuality] = [await read('a.sarif'), await read('b.json')];
  await rm(folder, { recursive: true });
  expect(io.err()).not.toContain('error: ');
  const document = JSON.parse(io.out());
  expect(document.exitCode).toBe(code);
  expect(checkDocumentProblems(document)).toEqual([]);
  return { findings: document.findings, sarif, codeQuality };
}

describe.each(checkRules.map(({ id }) => id))('%s', (rule) => {
  it.each(casesOf(rule))('%s', async (name) => {
    const { expected, files } = await readCheckFixture(join(fixtures, rule, `${name}.txt`));
    const { findings, sarif, codeQuality } = await check(files);
    const found = findings.filter((one) => one.rule === rule);
    const lines = found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    expect(lines).toEqual(expected);
    expect(expected.length > 0).toBe(name.startsWith('fails'));
    expect(JSON.parse(sarif).runs[0].results).toHaveLength(findings.length);
    expect(JSON.parse(codeQuality)).toHaveLength(findings.length);
    expect(JSON.stringify(findings) + sarif + codeQuality).not.toContain('hunter2');
    expect([...sarifProblems(sarif), ...codeQualityProblems(codeQuality)]).toEqual([]);
  });

  it('has a case that fails and one that passes', () => {
    expect(casesOf(rule)).toEqual(expect.arrayContaining(['fails', 'passes']));
  });
});

it.each(checkRules)('docs/checks.md tells of $id why, what to do and where it is said', (rule) => {
  const [, section] = page.split(`\n### ${rule.id}\n`);
  const told = section?.split('\n### ')[0];
  for (const part of [rule.title, `(${rule.severity})`, rule.explanation, rule.remedy, rule.reference])
    expect(told).toContain(part);
  expect(page).toContain(`](#${rule.id})`);
});

it('has fixtures for no rule that is gone', () => {
  expect(readdirSync(fixtures).sort()).toEqual(checkRules.map(({ id }) => id).sort());
});
