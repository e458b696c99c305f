import { readFile, writeFile } from 'node:fs/promises';
import { markdownTable } from '../../src/config/markdown-table.js';
import type { CauseRule } from '../../src/watch/causes/cause-rule.js';
import { causeGroups } from '../../src/watch/causes/rules.js';
import { diagnose } from '../../src/watch/diagnose.js';
import { capacityCauses } from '../support/failure-causes-capacity.js';
import { endCauses } from '../support/failure-causes-end.js';
import { startCauses } from '../support/failure-causes-start.js';
import { evidenceOf } from '../support/failure-evidence.js';

const page = new URL('../../docs/causes.md', import.meta.url);

const intro = `# Every cause that ecs-ship names

The rules are asked in this order; the first that applies is the first line of a failed deployment's report, and its id is
\`causeId\` in \`--json\`. What a failure looks like in full is in [failures.md](failures.md). Rendered from the rules and from
what their tests show them (\`UPDATE_DOCS=1\` with \`__tests__/watch/causes-page.test.ts\`).
`;

const rows = [...startCauses, ...endCauses, ...capacityCauses];

describe('docs/causes.md', () => {
  it('lists every cause with its sentence and remedy (stale? run this with UPDATE_DOCS=1 and commit)', async () => {
    const wanted = render();
    if (process.env.UPDATE_DOCS === '1') await writeFile(page, wanted);
    expect(await readFile(page, 'utf8')).toBe(wanted);
  });
});

function render(): string {
  const sections = causeGroups.map(({ title, rules }) => {
    const table = markdownTable(['cause', 'the first line, for example', 'what to do'], rules.map(row));
    return `## ${title}\n\n${table}\n`;
  });
  return [intro, ...sections].join('\n');
}

function row({ id, title, docs }: CauseRule): string[] {
  const shown = rows.find((one) => one.id === id);
  if (shown === undefined) throw new Error(`no test shows ${id}`);
  const { cause, remedy } = diagnose(evidenceOf(shown.shows));
  return [`${title}<br>\`${id}\``, cause, `${remedy} ([AWS](${docs}))`];
}
