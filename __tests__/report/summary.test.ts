import type { Outcome } from '../../src/outcome.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { nastyLines, plan, rolledBack, stable } from './fixtures.js';
import { hugeScan } from './scan-records.js';

const deployments =
  'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1';
const mebibyte = 1_048_576;

describe('summaryMarkdown', () => {
  it('puts verdict, cause, remedy, what is true now, where to look and evidence first', () => {
    const { diagnosis = { id: '', cause: '', remedy: '' } } = rolledBack;
    const evidence = ['task 8d1f: exit code 3', 'last lines of "web":', '  No module named `flask`', '  bye'];
    const text = summaryMarkdown(
      { ...rolledBack, diagnosis: { ...diagnosis, evidence } },
      { runUrl: 'https://github.com/o/r/actions/runs/7' },
    );
    expect(
      text.startsWith(`## ❌ rolled-back · \`prod/web\`

**container "web" exited with code 3 four seconds after it started**

**Fix:** add flask to requirements.txt and push again

web runs web:11 again; web:12 never became healthy

[Open the service](https://web.example.com/) · [Deployments](${deployments}) · [Run](https://github.com/o/r/actions/runs/7)

- task 8d1f: exit code 3
- last lines of "web":

\`\`\`text
No module named \`flask\`
bye
\`\`\`
`),
    ).toBe(true);
    expect(text).toContain('| ❌ watch | rolled back to web:11 | 1 min 35 s |');
    expect(text).toContain('- the work tree has changes that are in no commit');
  });

  it('links to the task that failed, its log and a page about the cause', () => {
    const text = summaryMarkdown({
      ...rolledBack,
      diagnosis: {
        ...{ id: 'x', cause: 'c', evidence: [], remedy: 'r', docs: 'https://docs.aws.amazon.com/x.html' },
        ...{ task: '8d1f2a3b4c5d6e7f', logStream: { group: '/ecs/web', name: 'web/web/8d1f' } },
      },
    });
    expect(text).toMatch(
      / · \[Task 8d1f2a3b\]\(https:\/\/eu-west-1\.console\.aws\S+\/tasks\/8d1f2a3b4c5d6e7f\//,
    );
    expect(text).toMatch(
      / · \[Logs\]\(https:\/\/\S+#logsV2:log-groups\/log-group\/\$252Fecs\$252Fweb\/\S+\) · /,
    );
    expect(text).toContain(' · [Docs](https://docs.aws.amazon.com/x.html)\n');
  });

  it('shows what changed as a diff, then what runs now, short enough for a phone', () => {
    const changes = [
      '~ cpu: "256" → "512"',
      '+ containerDefinitions[web].environment[LEVEL]',
      `~ containerDefinitions[web].image: "web:1" → "${stable.facts.image}"`,
    ];
    const text = summaryMarkdown({ ...stable, facts: { ...stable.facts, taskDefinitionChanges: changes } });
    expect(text).toContain(`**What changed in the task definition**

\`\`\`diff
- cpu: "256"
+ cpu: "512"
+ web.environment[LEVEL]
- web.image: "web:1"
+ web.image: "web@sha256:ab12cd34ab12…"
\`\`\`

- **Revision** \`web:12\` (before: \`web:11\`)
- **Image** \`web\` \`3f2a91c0d4e5…\` \`latest\` \`sha256:ab12cd34ab12…\`
- **Deployment** \`ecs-svc/1234567890\`
- **Duration** 1 min 12 s
`);
    expect(text).toContain(`image: ${stable.facts.image}`);
  });

  it('draws when what went on, and lists what ECS said', () => {
    const from = Date.parse('2026-11-21T14:00:00Z');
    const span = (name: string, start: number, end: number, isBad = false) => ({
      ...{ name, isBad, from: from + start * 1000, to: from + end * 1000 },
    });
    const task = '0123456789abcdef0123456789abcdef';
    const text = summaryMarkdown(rolledBack, {
      story: {
        stages: [span('image', 0, 38), span('watch', 40, 135, true)],
        phases: [span('starts tasks', 40, 80), span('rolls back', 80, 135, true)],
        events: [{ at: from + 61_000, message: `(service web) has started 1 tasks: (task ${task}).` }],
        olderEvents: 3,
      },
    });
    expect(text).toContain(`
  section Stages
  image 38 s :2026-11-21 14:00:00.000, 2026-11-21 14:00:38.000
  watch 1 min 35 s :crit, 2026-11-21 14:00:40.000, 2026-11-21 14:02:15.000
  section Rollout
  starts tasks 40 s :2026-11-21 14:00:40.000, 2026-11-21 14:01:20.000
  rolls back 55 s :crit, 2026-11-21 14:01:20.000, 2026-11-21 14:02:15.000
\`\`\`
`);
    expect(text).toContain('  tickInterval 1minute\n');
    expect(text).toContain(`<details><summary>ECS events (4)</summary>

- … 3 older ones
- 14:01:01 has started 1 tasks: (task 01234567…).

</details>`);
  });

  it('has a dry run’s plan under its verdict, and no timeline', () => {
    const story = {
      stages: [{ name: 'source', from: 0, to: 9, isBad: false }],
      phases: [],
      events: [],
      olderEvents: 0,
    };
    const text = summaryMarkdown(
      { ...stable, verdict: 'planned', headline: 'Nothing was changed.' },
      { plan, story },
    );
    expect(text).toContain('Nothing was changed.\n\n');
    expect(text).toContain('- **service** `deploy` web:11 → a new revision');
    expect(text).not.toContain('gantt');
  });

  it('lets no log line break out of its code block, list, table cell or sentence', () => {
    const printed = nastyLines.map((line) => `  ${line}`);
    const text = summaryMarkdown({
      ...rolledBack,
      diagnosis: {
        ...{ id: 'x', cause: '</h2><img src=x> **b** `c` | d', remedy: 'r' },
        evidence: [...nastyLines, ...printed],
      },
      stages: nastyLines.map((summary) => ({ stage: 'watch', result: 'done', summary, durationMs: 0 })),
      notices: ['[click](http://evil.example)'],
    });
    const [, fence = '', inside = ''] = /\n(`{4,})text\n([\s\S]*?)\n\1\n/.exec(text) ?? [];
    expect(fence).toBe('````');
    expect(inside).toContain('\n```\n');
    const outside = text.replace(/\n(`{3,})(?:text|diff|mermaid)\n[\s\S]*?\n\1\n/g, '');
    expect(outside).not.toMatch(/<(?!details>|\/details>|summary>|\/summary>|https:)(?<!\\<)/);
    expect(outside).not.toContain('[click](');
    expect(outside).not.toContain('![x](');
    for (const row of outside.split('\n').filter((line) => line.startsWith('| ✅'))) {
      expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
    }
  });

  it.each([
    ['boats', '🚢|<'],
    ['ampersands, each of which takes five bytes', '&'],
    ['letters', 'x'],
  ])('stays below 1 MiB whatever it is given, of %s', (_, word) => {
    const long = word.repeat(12_000);
    const many = Array.from({ length: 500 }, () => long);
    const span = { name: long, from: 0, to: 1000, isBad: false };
    const outcome: Outcome = {
      ...rolledBack,
      headline: long,
      facts: { ...stable.facts, serviceUrl: long, tags: many, scan: hugeScan, taskDefinitionChanges: many },
      diagnosis: {
        id: 'x',
        cause: `${long}!`,
        evidence: [...many, ...many.map((line) => `  ${line}`)],
        remedy: long,
      },
      stages: many.map((summary) => ({ stage: 'watch', result: 'done', summary, durationMs: 0 })),
      notices: many,
    };
    const text = summaryMarkdown(outcome, {
      story: {
        ...{ stages: many.map(() => span), phases: many.map(() => span), olderEvents: 0 },
        events: many.map((message) => ({ at: 0, message })),
      },
    });
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte);
    expect(text.includes('… 800 more lines …')).toBe(true);
    expect(text.includes('**Fix:** ')).toBe(true);
  });

  it('says when a part had to be left out, and keeps those before it', () => {
    const long = '🚢&'.repeat(12_000);
    const many = Array.from({ length: 500 }, () => long);
    const actions = Array.from({ length: 40 }, () => ({
      ...{ stage: 'service' as const, action: 'deploy' as const, summary: long, changes: many },
    }));
    const planned: Outcome = { ...stable, verdict: 'planned', notices: ['kept'] };
    const text = summaryMarkdown(planned, { plan: { ...plan, actions } });
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte);
    expect(text.includes('- kept')).toBe(true);
    expect(
      text.trimEnd().endsWith('Left out: GitHub takes no summary above 1 MiB. The log has all of it.'),
    ).toBe(true);
  });
});
