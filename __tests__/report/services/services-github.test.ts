import type { Outcome } from '../../../src/outcome.js';
import { servicesGithubReport } from '../../../src/report/services/services-github.js';
import type { ServicesOutcome } from '../../../src/services-outcome.js';
import { nastyLines, plan, rolledBack, stable } from '../fixtures.js';
import { githubJob } from '../jobs.js';
import { end, print, say, start, stop } from '../record.js';
import { bothStable, oneOfThreeFailed, tellThree } from './services.js';

function job() {
  const { io, ...told } = githubJob();
  return { ...told, report: servicesGithubReport(io) };
}

/** So many services, each with that outcome. */
function many(count: number, outcome: Outcome): ServicesOutcome {
  const services = Array.from({ length: count }, (_, index) => ({ name: `s${index + 1}`, outcome }));
  const { verdict, exitCode } = outcome;
  return { ...oneOfThreeFailed, verdict, exitCode, services };
}

const errors = (log: readonly string[]) => log.filter((line) => line.startsWith('[error'));

describe('servicesGithubReport', () => {
  it('folds each stage of each service in one piece, whatever they print at the same time', () => {
    const { log, report } = job();
    tellThree(report);
    expect(log.slice(0, log.indexOf(''))).toEqual([
      'Shipping 3 services',
      'web     Shipping web to prod',
      'worker  Shipping worker to prod',
      '[warning] worker: the work tree has changes that are in no commit',
      '> worker: image',
      '#1 load worker',
      '<',
      'worker  ✔ image           built and pushed 3f2a91c   2.0 s',
      '> web: image',
      '#1 load web',
      '#2 run',
      '<',
      'web     ✔ image           built and pushed 3f2a91c + latest   3.0 s',
      'worker    watch           0 of 1 tasks running',
      'web       watch           1 of 2 tasks running',
      'web     ✔ watch           2 of 2 tasks serve   48 s',
      'web     ✔ web is stable on revision web:12 (2 of 2 tasks) · 1 min 12 s',
      'worker  ✖ watch           rolled back to worker:4   1 min 35 s',
      'worker  ✖ container "web" exited with code 3 four seconds after it started · 2 min 05 s',
      'mailer  – mailer was not started, because another service failed.',
    ]);
  });

  it('gives a sign of life each minute that a tool prints', () => {
    const { log, report } = job();
    report.begin(['web'], 'Shipping 1 service');
    const { of } = report;
    for (const second of [0, 30, 61, 62, 119, 121])
      of('web')(print('image', `#1 step ${second}\n`, 1000 * second));
    expect(log.slice(1)).toEqual(['web    image           #1 step 61', 'web    image           #1 step 121']);
  });

  it('folds what a cancelled run left open before it says the end', () => {
    const { log, report } = job();
    report.begin(['web', 'worker'], 'Shipping 2 services');
    for (const name of ['web', 'worker']) report.of(name)(print('image', `${name}\n`));
    const cancelled: Outcome = { ...stable, verdict: 'cancelled', exitCode: 130, headline: 'Interrupted.' };
    report.of('web')(end(cancelled));
    report.of('worker')(end(cancelled));
    expect(log.slice(1)).toEqual([
      ...['> web: image', 'web', '<', 'web     ✖ Interrupted. · 1 min 12 s'],
      ...['> worker: image', 'worker', '<', 'worker  ✖ Interrupted. · 1 min 12 s'],
    ]);
  });

  it('annotates each failed service once, and none that went well or was left alone', () => {
    const { log, report } = job();
    tellThree(report);
    expect(errors(log)).toEqual([
      '[error ecs-ship: worker rolled-back] worker: container "web" exited with code 3 four seconds after it started\n' +
        'fix: add flask to requirements.txt and push again',
    ]);
    const good = job();
    good.report.end(bothStable);
    expect(errors(good.log)).toEqual([]);
  });

  it.each([
    [10, '[error ecs-ship: s10 rolled-back] s10: '],
    [
      13,
      '[error ecs-ship] 4 more problems, all in the log: s10 rolled-back, s11 rolled-back, s12 rolled-back, s13',
    ],
  ])('of %d failures annotates no more than the runner keeps', (count, last) => {
    const { log, report } = job();
    report.end(many(count, rolledBack));
    expect(errors(log)).toHaveLength(10);
    expect(errors(log).at(-1)?.startsWith(last)).toBe(true);
  });

  it('warns at most ten times in all and says the rest in the log', () => {
    const { log, report } = job();
    report.begin(['web', 'worker'], 'Shipping 2 services');
    for (let index = 1; index <= 6; index += 1) {
      for (const name of ['web', 'worker'])
        report.of(name)({ kind: 'notice', at: 0, message: `note ${index}` });
    }
    report.notice('Interrupted by SIGTERM');
    expect(log.slice(10)).toEqual([
      'worker  ! note 5',
      'web     ! note 6',
      'worker  ! note 6',
      '! Interrupted by SIGTERM',
    ]);
    report.end(bothStable);
    const warnings = log.filter((line) => line.startsWith('[warning]'));
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)).toBe('[warning] 4 more warnings are in the log.');
  });

  it('sets the outputs of the whole and those of each service by its name', () => {
    const { outputs, report } = job();
    report.end(oneOfThreeFailed);
    const { services = '', ...whole } = outputs;
    expect(whole).toEqual({
      verdict: 'rolled-back',
      cause: 'worker: container "web" exited with code 3 four seconds after it started',
      'duration-seconds': '126',
    });
    expect(services).not.toContain('\n');
    const each = JSON.parse(services);
    expect(Object.keys(each)).toEqual(['web', 'worker', 'mailer']);
    expect(each.web).toMatchObject({ image: stable.facts.image, verdict: 'stable' });
    expect(each.mailer).toMatchObject({ verdict: 'not-started' });
  });

  it('prints no line that the runner would obey, wherever it comes from', () => {
    const { log, report } = job();
    const diagnosis = { id: 'x', cause: '::error::c', evidence: nastyLines, remedy: 'r' };
    const failed = { ...rolledBack, headline: '::warning::h', diagnosis };
    report.begin(['web'], '::group::h');
    report.of('web')(start('image'));
    report.of('web')(print('image', `${nastyLines.join('\n')}\n`));
    for (const line of nastyLines) report.of('web')(say('watch', line));
    report.of('web')(stop('image', '##[error]built'));
    report.of('web')(end(failed));
    report.end({ ...many(1, failed), headline: '::error::h' });
    const lines = log.filter((line) => !line.startsWith('[error')).flatMap((text) => text.split(/[\r\n]/));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('shows the plans of a dry run in the file’s order, without a table of verdicts', () => {
    const { log, summaries, report } = job();
    report.begin(['web', 'worker'], 'Planning 2 services');
    const outcome: Outcome = { ...stable, verdict: 'planned', headline: 'Nothing was changed.' };
    for (const name of ['worker', 'web']) {
      report.of(name)({ kind: 'planned', at: 0, plan: { ...plan, service: name } });
      report.of(name)(end(outcome));
    }
    const services = ['web', 'worker'].map((name) => ({ name, outcome }));
    report.end({ ...bothStable, verdict: 'planned', headline: 'Nothing was changed.', services });
    expect(log.filter((line) => line.startsWith('Plan for'))).toEqual([
      'Plan for service web in cluster prod: 2 changes',
      'Plan for service worker in cluster prod: 2 changes',
    ]);
    expect(log.join('\n')).not.toContain('verdict');
    expect(summaries.join('')).toContain('- **service** `deploy` web:11 → a new revision');
  });
});
