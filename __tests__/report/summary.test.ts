import { summaryMarkdown } from '../../src/report/summary.js';
import { nastyLines, rolledBack, stable } from './fixtures.js';

describe('summaryMarkdown', () => {
  it('puts verdict, cause, remedy and evidence first', () => {
    const text = summaryMarkdown(rolledBack);
    expect(
      text.startsWith(`## ❌ rolled-back

**container "web" exited with code 3 four seconds after it started**

**Fix:** add flask to requirements.txt and push again

\`\`\`text
task 8d1f: exit code 3
| ModuleNotFoundError: No module named 'flask'
\`\`\`

web runs web:11 again; web:12 never became healthy
`),
    ).toBe(true);
    expect(text).toContain('| ❌ watch | rolled back to web:11 | 1 min 35 s |');
    expect(text).toContain('- the work tree has changes that are in no commit');
  });

  it('names what runs now in a table narrow enough for a phone', () => {
    const text = summaryMarkdown(stable);
    expect(text).toContain(`| Fact | Value |
| --- | --- |
| URL | <https://web.example.com/> |
| Service | \`prod/web\` |
| Tags | \`3f2a91c0d4e5…\` \`latest\` |
| Digest | \`sha256:ab12cd34ab12…\` |
| Task definition | \`web:12\` (before: \`web:11\`) |
| Deployment | \`ecs-svc/1234567890\` |
| Duration | 1 min 12 s |
| Console | [deployments in the ECS console](https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1) |
`);
    expect(text).toContain(`image: ${stable.facts.image}`);
  });

  it('lets no log line break out of its code block, table cell or sentence', () => {
    const text = summaryMarkdown({
      ...rolledBack,
      diagnosis: { id: 'x', cause: '</h2><img src=x> **b** `c` | d', evidence: nastyLines, remedy: 'r' },
      stages: nastyLines.map((summary) => ({ stage: 'watch', result: 'done', summary, durationMs: 0 })),
      notices: ['[click](http://evil.example)'],
    });
    const [, fence = '', inside = ''] = /\n(`{4,})text\n([\s\S]*?)\n\1\n/.exec(text) ?? [];
    expect(fence).toBe('````');
    expect(inside).toContain('\n```\n');
    const outside = text.replace(/\n(`{3,})text\n[\s\S]*?\n\1\n/g, '');
    expect(outside).not.toMatch(/<(?!details>|\/details>|summary>|\/summary>|https:)(?<!\\<)/);
    expect(outside).not.toContain('[click](');
    expect(outside).not.toContain('![x](');
    for (const row of outside.split('\n').filter((line) => line.startsWith('| ✅'))) {
      expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
    }
  });

  it('stays far below 1 MiB whatever it is given', () => {
    const long = '🚢|<'.repeat(3000);
    const many = Array.from({ length: 500 }, () => long);
    const text = summaryMarkdown({
      ...rolledBack,
      headline: long,
      facts: { ...stable.facts, serviceUrl: long, tags: many },
      diagnosis: { id: 'x', cause: long, evidence: many, remedy: long },
      stages: many.map((summary) => ({ stage: 'watch', result: 'done', summary, durationMs: 0 })),
      notices: many,
    });
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(text).toContain('… 300 more lines …');
  });
});
