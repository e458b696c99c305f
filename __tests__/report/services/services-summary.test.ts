import type { Outcome } from '../../../src/outcome.js';
import { servicesSummaryMarkdown } from '../../../src/report/services/services-summary.js';
import { nastyLines, rolledBack, stable } from '../fixtures.js';
import { bothStable, oneOfThreeFailed } from './services.js';

const long = '🚢|<'.repeat(600);
const lines = Array.from({ length: 250 }, () => long);
/** As much as a service can have to say. */
const huge: Outcome = {
  ...rolledBack,
  headline: long,
  facts: { ...stable.facts, tags: lines, taskDefinitionChanges: lines },
  diagnosis: { id: 'x', cause: `${long}!`, evidence: lines, remedy: long },
  stages: lines.map((summary) => ({ stage: 'watch', result: 'done', summary, durationMs: 0 })),
  notices: lines,
};
const hugeButWell: Outcome = { ...huge, verdict: 'stable', exitCode: 0 };

const deployments = (service: string) =>
  `https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/${service}/deployments?region=eu-west-1`;
const mebibyte = 1_048_576;

describe('servicesSummaryMarkdown', () => {
  it('puts how it went, each failure’s cause and remedy, and a table of all first', () => {
    const text = servicesSummaryMarkdown(oneOfThreeFailed);
    expect(
      text.startsWith(`## ❌ 1 of 3 services is stable; worker was rolled back, mailer was not started.

### ❌ worker: rolled-back

**container "web" exited with code 3 four seconds after it started**

**Fix:** add flask to requirements.txt and push again

worker was rolled back from worker:5 to worker:4, which serves again.

[Deployments](${deployments('worker')})

| Service | Verdict | Revision | Time |
| --- | --- | --- | --- |
| [web](${deployments('web')}) | ✅ stable | \`web:12\` | 1 min 12 s |
| [worker](${deployments('worker')}) | ❌ rolled-back | \`worker:5\` | 2 min 05 s |
| mailer | ➖ not-started |  |  |

- mailer was not started, because another service failed.

### worker in detail

- task 8d1f: exit code 3
- \\| ModuleNotFoundError: No module named 'flask'

- **Revision** \`worker:5\` (before: \`worker:4\`)
`),
    ).toBe(true);
  });

  it('folds the services that went well, with all that a summary of one has', () => {
    const text = servicesSummaryMarkdown(oneOfThreeFailed);
    const [before = '', folded = ''] = text.split('<details><summary>✅ web: stable</summary>\n\n');
    expect(before).toContain('| ❌ watch | rolled back to web:11 | 1 min 35 s |');
    expect(folded).toContain('web is stable on revision web:12 (2 of 2 tasks)');
    expect(folded).toContain('[Open the service](https://web.example.com/) · [Deployments](https://');
    expect(folded).toContain('| ✅ image | built and pushed 3f2a91c + latest | 12 s |');
    expect(folded).toContain(`image: ${stable.facts.image}`);
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
    expect(text).not.toContain('mailer in detail');
  });

  it('is a table and folded sections when all went well', () => {
    const text = servicesSummaryMarkdown(bothStable);
    expect(text.startsWith('## ✅ 2 of 2 services are stable.\n\n| Service |')).toBe(true);
    expect(text).not.toContain('###');
    expect(text.match(/<details><summary>✅/g)).toHaveLength(2);
  });

  it('leaves out what went well before what did not, the longest first, and says so', () => {
    const text = servicesSummaryMarkdown({
      ...oneOfThreeFailed,
      services: [
        { name: 'a', outcome: hugeButWell },
        { name: 'z', outcome: hugeButWell },
        { name: 'b', outcome: stable },
        { name: 'c', outcome: huge },
      ],
    });
    const leftOut = 'Left out: GitHub takes no summary above 1 MiB. The log has all of it.';
    const has = (part: string) => text.includes(part);
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte);
    expect(has(`<details><summary>✅ a: stable</summary>\n\n${leftOut}\n\n</details>`)).toBe(true);
    expect(has('<details><summary>✅ b: stable</summary>\n\nweb is stable on revision web:12')).toBe(true);
    expect(has('### c in detail\n\n- ')).toBe(true);
  });

  it.each([4, 20])('stays below 1 MiB with %d services that have too much to say', (count) => {
    const services = Array.from({ length: count }, (_, index) => ({ name: `s${index}`, outcome: huge }));
    const text = servicesSummaryMarkdown({ ...oneOfThreeFailed, services });
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte);
  });

  it('stays below 1 MiB with a thousand services', () => {
    const outcome: Outcome = { ...rolledBack, headline: long };
    const services = Array.from({ length: 1000 }, (_, index) => ({
      ...{ name: `${'s'.repeat(240)}${index}`, outcome },
    }));
    const text = servicesSummaryMarkdown({ ...oneOfThreeFailed, services });
    expect(Buffer.byteLength(text)).toBeLessThan(mebibyte);
    expect(text.includes('… 988 more failed, see the table')).toBe(true);
    expect(text.includes('… 800 more')).toBe(true);
  });

  it('lets no log line break out of its block, cell or sentence', () => {
    const diagnosis = {
      ...{ id: 'x', cause: '</h2><img src=x> **b** `c` | d', evidence: nastyLines, remedy: 'r' },
    };
    const outcome: Outcome = { ...rolledBack, headline: '[click](http://evil.example)', diagnosis };
    const text = servicesSummaryMarkdown({
      ...oneOfThreeFailed,
      headline: '</details> ![x](http://evil.example)',
      services: [{ name: 'web', outcome }],
    });
    const outside = text.replace(/\n(`{3,})text\n[\s\S]*?\n\1\n/g, '');
    expect(outside).not.toMatch(/<(?!details>|\/details>|summary>|\/summary>|https:)(?<!\\<)/);
    expect(outside).not.toContain('[click](');
    expect(outside).not.toContain('![x](');
  });
});
