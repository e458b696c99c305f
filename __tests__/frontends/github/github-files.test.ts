import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubCommands } from '../../../src/frontends/github/github-commands.js';
import { githubFiles } from '../../../src/frontends/github/github-files.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'github-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What the runner reads of a step that adds those parts. */
async function summaryOf(...parts: readonly string[]): Promise<string> {
  const file = join(folder, 'summary');
  const env = { GITHUB_STEP_SUMMARY: file };
  const files = githubFiles(
    githubCommands(env, () => undefined),
    env,
  );
  for (const part of parts) files.appendSummary(part);
  files.writeSummary();
  return readFile(file, 'utf8').catch(() => '(no file)');
}

it('writes what several told into one summary', async () => {
  expect(await summaryOf('## one\n', '## two\n')).toBe('## one\n\n## two\n');
});

it('never writes more than GitHub takes of a step: what is told last is left out, and that is said', async () => {
  const text = await summaryOf('## verdict\n', 'x'.repeat(900_000), 'y'.repeat(900_000));
  expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
  expect(text.startsWith('## verdict\n\nxxx')).toBe(true);
  expect(text.includes('yy')).toBe(false);
  expect(text.slice(900_000)).toContain('Left out: GitHub takes no summary above 1 MiB.');
});
