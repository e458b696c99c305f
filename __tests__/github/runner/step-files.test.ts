import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretMasker } from '../../support/runner/secret-masker.js';
import { openStepFiles, readStepFiles, type StepFile } from '../../support/runner/step-files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function reading(content: Partial<Record<StepFile, string>>, masker = new SecretMasker()) {
  const files = openStepFiles(folder);
  for (const [name, text] of Object.entries(content)) writeFileSync(files[name as StepFile], text);
  return readStepFiles(files, masker);
}

describe('the files of a step', () => {
  it('give values in both forms', () => {
    const text = 'a=1=2\nb<<END\nline\n\nEND=\nEND\nc=\nd<<END\nEND\n';
    expect(reading({ GITHUB_OUTPUT: text }).outputs).toEqual({ a: '1=2', b: 'line\n\nEND=', c: '', d: '' });
  });

  it.each([
    ['no value', 'just text', "Invalid format 'just text'"],
    ['no name', '=x', "Invalid format '=x'. Name must not be empty"],
    ['no delimiter', 'a<<', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['no end', 'a<<END\nx', "Matching delimiter not found 'END'"],
  ])('are given up for %s, each on its own', (_, text, fault) => {
    const { outputs, env, faults } = reading({ GITHUB_OUTPUT: text, GITHUB_ENV: 'A=1' });
    expect(outputs).toEqual({});
    expect(env).toEqual({ A: '1' });
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('do not set NODE_OPTIONS', () => {
    const { env, faults } = reading({ GITHUB_ENV: 'Node_Options=--require=x\nA=1\n' });
    expect(env).toEqual({ A: '1' });
    expect(faults).toHaveLength(1);
  });

  it('have a summary of 1 MiB at most, masked', () => {
    const masker = new SecretMasker();
    masker.add('open-sesame');
    expect(reading({ GITHUB_STEP_SUMMARY: '# open-sesame\n' }, masker).summary).toBe('# ***\n');
    expect(reading({ GITHUB_STEP_SUMMARY: 'x'.repeat(1024 * 1024) }).faults).toEqual([]);
    const { summary, faults } = reading({ GITHUB_STEP_SUMMARY: 'x'.repeat(1024 * 1024 + 1) });
    expect(summary).toBe('');
    expect(faults).toEqual([expect.stringContaining('upload aborted')]);
  });
});
