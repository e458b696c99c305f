import { readFile, writeFile } from 'node:fs/promises';
import { markdownTable } from '../../../src/config/markdown-table.js';
import type { Scenario } from '../../support/scenario.js';
import { table } from './table.js';

const page = new URL('../../../docs/verdicts.md', import.meta.url);

const intro = `# What a ship reports

Each row is something that really happens, played in virtual time through the AWS SDK against the emulator, with the verdict
and exit code that a ship must give. Rendered from the rows that the tests play (\`UPDATE_DOCS=1\` with
\`__tests__/steps/scenarios/verdicts-page.test.ts\`); times are from UpdateService's answer to the verdict.
`;

describe('docs/verdicts.md', () => {
  it('shows every scenario (stale? run this with UPDATE_DOCS=1 and commit)', async () => {
    const wanted = render();
    if (process.env.UPDATE_DOCS === '1') await writeFile(page, wanted);
    expect(await readFile(page, 'utf8')).toBe(wanted);
  });
});

function render(): string {
  const sections = table.map(({ theme, scenarios }) => {
    const rows = scenarios.map((one) => [one.what, `\`${one.verdict}\``, `${one.exitCode}`, time(one)]);
    return `## ${theme}\n\n${markdownTable(['what happens', 'verdict', 'exit code', 'time'], rows)}\n`;
  });
  return [intro, ...sections].join('\n');
}

function time({ withinSeconds, notBeforeSeconds }: Scenario): string {
  const most = withinSeconds === undefined ? '' : `at most ${withinSeconds} s`;
  const least = notBeforeSeconds === undefined ? '' : `at least ${notBeforeSeconds} s`;
  return [least, most].filter((part) => part !== '').join(', ');
}
