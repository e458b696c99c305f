import { dotenvText } from '../../src/report/dotenv.js';
import { gitlabReport } from '../../src/report/gitlab.js';
import { outcomeOutputs } from '../../src/report/outputs.js';
import { planMarkdown } from '../../src/report/plan-markdown.js';
import { annotationsProblems } from '../support/report-schemas.js';
import { badInput, nastyLines, plan, rolledBack, stable } from './fixtures.js';
import { gitlabJob } from './jobs.js';
import { end, print, start, stop, tell } from './record.js';

function job() {
  const { io, ...told } = gitlabJob();
  return { ...told, report: gitlabReport(io, { dotenv: 'ship.env', annotations: 'links.json' }) };
}

describe('gitlabReport', () => {
  it("folds a stage's raw output into a collapsed section with its times", () => {
    const { report, text } = job();
    tell(report, start('task-definition', 5_000), print('task-definition', 'raw\n'));
    tell(report, stop('task-definition', 'web:12 registered', 9_000));
    expect(text()).toBe(
      '\u001b[0Ksection_start:5:ecs_ship_task_definition[collapsed=true]\r\u001b[0Ktask-definition\n' +
        'raw\n' +
        '\u001b[0Ksection_end:9:ecs_ship_task_definition\r\u001b[0K\n' +
        '✔ task-definition web:12 registered   9.0 s\n',
    );
  });

  it('lets no log line open or close a section', () => {
    const { report, text } = job();
    tell(report, start('image'), print('image', nastyLines.join('\n')), stop('image', 'built'));
    tell(report, end({ ...badInput, headline: nastyLines.join('\n') }));
    expect(text().split('\r\u001b[0K')).toHaveLength(3);
  });

  it('writes outputs and links for the job page', () => {
    const { report, files } = job();
    tell(report, end(stable));
    expect(files['ship.env']).toContain('VERDICT=stable\n');
    expect(files['ship.env']).toContain(`IMAGE_URI=${stable.facts.imageUri}\n`);
    const [service, console] = JSON.parse(files['links.json'] ?? '')['ecs-ship'];
    expect(service).toEqual({ external_link: { label: 'Service', url: 'https://web.example.com/' } });
    expect(console.external_link.url).toContain('/clusters/prod/services/web/');
  });

  it('writes the plan for the merge request, and still shows it in the log', () => {
    const { io, files, text } = gitlabJob();
    tell(gitlabReport(io, { planMarkdown: 'plan.md' }), { kind: 'planned', at: 0, plan });
    expect(files['plan.md']).toBe(planMarkdown(plan));
    expect(text()).not.toBe('');
  });

  it.each([stable, rolledBack, badInput])('writes links as GitLab’s annotations are, $verdict', (outcome) => {
    const { report, files } = job();
    tell(report, end(outcome));
    expect(annotationsProblems(files['links.json'] ?? '')).toEqual([]);
    expect(annotationsProblems('{"links":[{"external_link":{"label":"Service"}}]}')).toHaveLength(1);
  });

  it('writes no file that nobody asked for', () => {
    const written: string[] = [];
    const io = { write: () => {}, writeFile: (path: string) => void written.push(path) };
    tell(gitlabReport(io), end(stable));
    expect(written).toEqual([]);
  });
});

describe('dotenvText', () => {
  it('holds lines that GitLab reads back as they were meant', () => {
    const text = dotenvText({
      ...outcomeOutputs(rolledBack),
      cause: 'container "web"\n said $HOME `id` # \'no\'',
      'service-url': '',
    });
    expect(text).toMatch(/^([A-Z_]+=[^\s"'`$][^"'`$\n]*\n)+$/);
    expect(text).toContain('CAUSE=container web said HOME id # no\n');
    expect(text).not.toContain('SERVICE_URL');
  });

  it('stays below the size that GitLab refuses, and keeps the verdict', () => {
    const tags = Array.from({ length: 400 }, (_, index) => `release-${index}`);
    const outcome = { ...stable, facts: { ...stable.facts, tags, serviceUrl: 'é'.repeat(4000) } };
    const text = dotenvText({ ...outcomeOutputs(outcome), cause: '€'.repeat(4000), image: '€'.repeat(4000) });
    expect(Buffer.byteLength(text)).toBeLessThan(5120);
    expect(text).toContain('VERDICT=stable\n');
    expect(text).toContain('DEPLOYMENT_ID=');
  });
});
