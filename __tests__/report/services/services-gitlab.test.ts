import { servicesDotenv, serviceVariable } from '../../../src/report/services/services-dotenv.js';
import { servicesGitlabReport } from '../../../src/report/services/services-gitlab.js';
import type { ServicesOutcome } from '../../../src/services-outcome.js';
import { annotationsProblems } from '../../support/report-schemas.js';
import { nastyLines, plan, rolledBack, stable } from '../fixtures.js';
import { gitlabJob } from '../jobs.js';
import { end, print, start, stop } from '../record.js';
import { bothStable, oneOfThreeFailed, tellThree } from './services.js';

function job(options: { mostVariables?: number } = {}) {
  const { io, ...told } = gitlabJob();
  const reports = { dotenv: 'ship.env', annotations: 'links.json' };
  return { ...told, report: servicesGitlabReport(io, { ...reports, ...options }) };
}

/** So many services that ended well. */
const many = (count: number): ServicesOutcome => ({
  ...bothStable,
  services: Array.from({ length: count }, (_, index) => ({ name: `service-${index + 1}`, outcome: stable })),
});

const namesIn = (text: string) =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [line.split('=')[0]]));

describe('servicesGitlabReport', () => {
  it('folds each stage of each service in a section of its own', () => {
    const { report, text } = job();
    tellThree(report);
    const section = (kind: string, second: number, id: string) => `\u001b[0Ksection_${kind}:${second}:${id}`;
    expect(text()).toContain(
      `${section('start', 1, 'ecs_ship_worker.image')}[collapsed=true]\r\u001b[0Kworker: image\n` +
        `#1 load worker\n${section('end', 3, 'ecs_ship_worker.image')}\r\u001b[0K\n` +
        'worker  ✔ image           built and pushed 3f2a91c   2.0 s\n' +
        `${section('start', 1, 'ecs_ship_web.image')}[collapsed=true]\r\u001b[0Kweb: image\n` +
        `#1 load web\n#2 run\n${section('end', 4, 'ecs_ship_web.image')}\r\u001b[0K\n`,
    );
  });

  it('writes a suite for each service, and no plan where nothing was planned', () => {
    const { io, files } = gitlabJob();
    const report = servicesGitlabReport(io, { junit: 'junit.xml', planMarkdown: 'plan.md' });
    report.end(oneOfThreeFailed);
    expect(files['junit.xml']).toContain('<testsuite name="worker"');
    expect(files).not.toHaveProperty(['plan.md']);
  });

  it('writes the plans of all services in one file', () => {
    const { io, files } = gitlabJob();
    const report = servicesGitlabReport(io, { planMarkdown: 'plan.md' });
    for (const { name } of bothStable.services) report.of(name)({ kind: 'planned', at: 0, plan });
    const services = bothStable.services.map(({ name, outcome }) => ({
      name,
      outcome: { ...outcome, verdict: 'planned' as const },
    }));
    report.end({ ...bothStable, verdict: 'planned', services });
    expect(files['plan.md']).toMatch(/#### web\n[\s\S]*#### worker\n/);
  });

  it('never nests sections, and names none twice', () => {
    const { report, text } = job();
    const names = ['web', 'web-image', 'web_image'];
    report.begin(names, 'Shipping 3 services');
    for (const stage of ['image', 'scan'] as const) {
      for (const name of names) report.of(name)(start(stage));
      for (const name of names) report.of(name)(print(stage, `${name}\n`));
    }
    for (const name of names) report.of(name)(stop('image', 'built'));
    for (const name of names) report.of(name)(end(stable));
    const marks = [...text().matchAll(/section_(start|end):\d+:([\w.-]+)/g)].map(([, kind, id]) => [
      kind,
      id,
    ]);
    expect(marks).toHaveLength(12);
    for (let index = 0; index < marks.length; index += 2) {
      expect(marks[index]).toEqual(['start', marks[index + 1]?.[1]]);
      expect(marks[index + 1]?.[0]).toBe('end');
    }
    expect(new Set(marks.map(([, id]) => id)).size).toBe(6);
  });

  it('lets no log line open or close a section', () => {
    const { report, text } = job();
    report.begin(['web'], nastyLines.join('\n'));
    report.of('web')(print('image', nastyLines.join('\n')));
    report.of('web')(stop('image', 'built'));
    report.end({ ...bothStable, headline: nastyLines.join('\n') });
    expect(text().split('\r\u001b[0K')).toHaveLength(3);
  });

  it('links every service from the job’s page', () => {
    const { report, files } = job();
    report.end(oneOfThreeFailed);
    expect(annotationsProblems(files['links.json'] ?? '')).toEqual([]);
    const links = JSON.parse(files['links.json'] ?? '')['ecs-ship'];
    expect(links.map((link: { external_link: { label: string } }) => link.external_link.label)).toEqual([
      'web: Service',
      'web: Deployments in the ECS console',
      'worker: Deployments in the ECS console',
    ]);
  });

  it('gives the whole run’s outputs, then each service’s behind its name', () => {
    const { report, files } = job();
    report.end(oneOfThreeFailed);
    const text = files['ship.env'] ?? '';
    expect(text.split('\n').slice(0, 6)).toEqual([
      'VERDICT=rolled-back',
      'CAUSE=worker: container web exited with code 3 four seconds after it started',
      'DURATION_SECONDS=126',
      'WEB_VERDICT=stable',
      'WORKER_VERDICT=rolled-back',
      'MAILER_VERDICT=not-started',
    ]);
    expect(text).toContain(`WEB_IMAGE=${stable.facts.image}\n`);
    expect(text).toContain('WORKER_DEPLOYMENT_ID=ecs-svc/42\n');
  });

  it('keeps what later jobs need most within 20 variables, and says in the log what it left out', () => {
    const { report, files, text } = job();
    report.end(oneOfThreeFailed);
    expect(text().trimEnd().split('\n').at(-1)).toMatch(/^✖ 1 of 3 services is stable;/);
    expect(namesIn(files['ship.env'] ?? '')).toHaveLength(20);
    expect(namesIn(files['ship.env'] ?? '')).toEqual(
      expect.arrayContaining(['WEB_SERVICE_URL', 'WORKER_CAUSE']),
    );
    expect(text()).toMatch(
      /^! Left out of the dotenv report, of which GitLab takes 20 variables and 5 KB: WEB_SERVICE_ARN, .*MAILER_DURATION_SECONDS$/m,
    );
  });

  it('gives all of them where GitLab takes more', () => {
    const { report, files, text } = job({ mostVariables: 50 });
    report.end(oneOfThreeFailed);
    expect(namesIn(files['ship.env'] ?? '')).toContain('MAILER_DURATION_SECONDS');
    expect(text()).not.toContain('Left out');
  });
});

describe('servicesDotenv', () => {
  it('stays below 5 KB whatever it is given, verdicts before all else', () => {
    const { text, left } = servicesDotenv(many(40), 1000);
    expect(Buffer.byteLength(text)).toBeLessThan(5120);
    expect(namesIn(text).filter((name) => name?.endsWith('_VERDICT'))).toHaveLength(40);
    expect(namesIn(text).length + left.length).toBe(2 + 40 * 11);
  });

  it.each([
    ['web', 'image-uri', 'WEB_IMAGE_URI'],
    ['Web-api', 'image', 'WEB_API_IMAGE'],
    ['2fa', 'digest', '_2FA_DIGEST'],
    ['a.b', 'tags', 'A_B_TAGS'],
  ])('%s’s %s is %s', (service, output, name) => {
    expect(serviceVariable(service, output)).toBe(name);
  });

  it('gives no name twice', () => {
    const services = ['web-api', 'web_api'].map((name) => ({ name, outcome: stable }));
    const { text, left } = servicesDotenv({ ...bothStable, services }, 1000);
    expect(new Set(namesIn(text)).size).toBe(namesIn(text).length);
    expect(left).toContain('WEB_API_VERDICT');
  });

  it('writes plain lines: no quotes, no blank ones, nothing that GitLab would expand', () => {
    const diagnosis = { id: 'x', cause: `"a" $HOME\n\n'b' \`c\``, evidence: [], remedy: 'r' };
    const services = [{ name: 'web', outcome: { ...rolledBack, diagnosis } }];
    const { text } = servicesDotenv({ ...oneOfThreeFailed, services }, 1000);
    expect(text).toContain('CAUSE=web: a HOME b c\n');
    expect(text).toMatch(/^([A-Z0-9_]+=[^\n"'`$\\]+\n)+$/);
  });
});
