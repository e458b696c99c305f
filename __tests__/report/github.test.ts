import { githubReport } from '../../src/report/github.js';
import { badInput, nastyLines, plan, rolledBack, stable } from './fixtures.js';
import { githubJob } from './jobs.js';
import { end, print, say, start, stop, tell } from './record.js';

function job() {
  const { io, ...told } = githubJob();
  return { ...told, report: githubReport(io) };
}

describe('githubReport', () => {
  it('folds raw output live and keeps overlapping stages out of the open group', () => {
    const { log, report } = job();
    tell(report, start('image'), start('task-definition'), print('image', '#1 load\n#2 ru'));
    expect(log).toEqual(['> image', '#1 load']);
    tell(
      report,
      say('task-definition', 'reading web:11'),
      print('task-definition', 'raw\n'),
      stop('task-definition', 'web:11 read'),
      print('image', 'n\n#3 done'),
      stop('image', 'built', 12_000),
      start('watch'),
      say('watch', '1 of 2 tasks running'),
      say('watch', '1 of 2 tasks running'),
      stop('watch', 'stable', 48_000),
    );
    expect(log.slice(2)).toEqual([
      '#2 run',
      '#3 done',
      '<',
      '  task-definition reading web:11',
      '> task-definition',
      'raw',
      '<',
      '✔ task-definition web:11 read   1.0 s',
      '✔ image           built   12 s',
      '  watch           1 of 2 tasks running',
      '✔ watch           stable   48 s',
    ]);
  });

  it('closes what a cancelled run left open before it says the end', () => {
    const { log, report } = job();
    tell(report, start('image'), start('lifecycle'), print('image', '#1\n'), print('lifecycle', 'asked\n'));
    tell(report, end({ ...badInput, verdict: 'cancelled', exitCode: 130 }));
    expect(log.slice(0, 8)).toEqual([
      '> image',
      '#1',
      '<',
      '> lifecycle',
      'asked',
      '<',
      '',
      '✖ task-definition.json:7:3 is not JSON: expected ","',
    ]);
  });

  it('annotates a failure with cause, remedy and page, and sets outputs and the summary', () => {
    const { log, outputs, summaries, report } = job();
    tell(report, end(badInput));
    expect(log.at(-1)).toBe(
      '[error ecs-ship: failed task-definition.json:7:3] task-definition.json:7:3 is not JSON: expected ","\n' +
        'fix: put a comma at the end of line 6\ndocs: https://example.com/docs/task-definition',
    );
    expect(outputs).toMatchObject({ verdict: 'failed', 'duration-seconds': '0.2' });
    expect(summaries.join('')).toContain('## ❌ failed');
  });

  it('annotates no success', () => {
    const { log, outputs, report } = job();
    tell(report, end(stable));
    expect(log.join('\n')).not.toContain('[error');
    expect(outputs).toMatchObject({ verdict: 'stable', 'service-url': 'https://web.example.com/' });
  });

  it('keeps an annotation within 4096 characters, the remedy included', () => {
    const { log, report } = job();
    const failure = { ...badInput.failure, message: 'm'.repeat(9000), remedy: 'add the comma' };
    tell(report, end({ ...badInput, failure: failure as typeof badInput.failure & object }));
    const text = (log.at(-1) ?? '').replace('[error ecs-ship: failed] ', '');
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).toContain('fix: add the comma');
  });

  it('warns at most ten times, says the rest in the log and counts it in the last one', () => {
    const { log, report } = job();
    const notices = Array.from({ length: 12 }, (_, index) => `note ${index + 1}`);
    tell(report, ...notices.map((message) => ({ kind: 'notice' as const, at: 0, message })), end(stable));
    const warnings = log.filter((line) => line.startsWith('[warning]'));
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)).toBe('[warning] 3 more warnings are in the log.');
    expect(log.slice(9, 12)).toEqual(['! note 10', '! note 11', '! note 12']);
  });

  it('marks a tenth warning that is the last', () => {
    const { log, report } = job();
    const notices = Array.from({ length: 10 }, (_, index) => `note ${index + 1}`);
    tell(report, ...notices.map((message) => ({ kind: 'notice' as const, at: 0, message })), end(stable));
    expect(log.filter((line) => line.startsWith('[warning]')).at(-1)).toBe('[warning] note 10');
  });

  it('prints no line that the runner would obey, wherever it comes from', () => {
    const { log, report } = job();
    const diagnosis = { id: 'x', cause: '::error::c', evidence: nastyLines, remedy: 'r' };
    tell(
      report,
      { kind: 'started', at: 0, headline: '::group::h' },
      start('image'),
      print('image', `${nastyLines.join('\n')}\n`),
      ...nastyLines.map((line) => say('watch', line)),
      stop('image', '##[error]built'),
      end({ ...rolledBack, headline: '::warning::h', diagnosis }),
    );
    const lines = log.slice(0, -1).flatMap((text) => text.split(/[\r\n]/));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('puts a plan into the log and the summary', () => {
    const { log, summaries, report } = job();
    tell(
      report,
      { kind: 'planned', at: 0, plan },
      end({ ...stable, verdict: 'planned', headline: 'Nothing.' }),
    );
    expect(log[0]).toBe('Plan for service web in cluster prod: 2 changes');
    expect(summaries).toHaveLength(1);
    expect(summaries[0]?.startsWith('## ✅ planned')).toBe(true);
    expect(summaries[0]).toContain('- **service** `deploy` web:11 → a new revision');
  });
});
