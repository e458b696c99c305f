import { plainScreen } from '../../src/report/screen.js';
import { terminalReport } from '../../src/report/terminal.js';
import { badInput, nastyLines, plan, rolledBack, stable } from './fixtures.js';
import { end, print, Recorder, say, start, stop, tell } from './record.js';

function logReport(options: { verbose?: boolean; color?: boolean; columns?: number } = {}) {
  const stream = new Recorder(options.columns);
  const { verbose = false, color = false } = options;
  return {
    stream,
    report: terminalReport(plainScreen(stream), { stream, color, interactive: false, verbose }),
  };
}

describe('terminalReport in a log', () => {
  it('says one line per stage as it ends, then what is true now', () => {
    const { stream, report } = logReport();
    tell(
      report,
      { kind: 'started', at: 0, headline: 'Shipping 3f2a91c to web in prod' },
      start('image'),
      start('lifecycle'),
      print('image', '#1 load build definition\n'),
      stop('lifecycle', 'unchanged', 0, 'skipped'),
      stop('image', 'built and pushed 3f2a91c + latest', 12_300),
      start('watch'),
      say('watch', '1 of 2 tasks running'),
      say('watch', '1 of 2 tasks running'),
      say('watch', '2 of 2 tasks running'),
      stop('watch', '2 of 2 tasks serve', 48_000),
      end(stable),
    );
    expect(stream.text).toBe(`Shipping 3f2a91c to web in prod
– lifecycle       unchanged   0.0 s
✔ image           built and pushed 3f2a91c + latest   12 s
  watch           1 of 2 tasks running
  watch           2 of 2 tasks running
✔ watch           2 of 2 tasks serve   48 s

✔ web is stable on revision web:12 (2 of 2 tasks) · 1 min 12 s
  https://web.example.com/
`);
  });

  it('ends a rollback with cause, evidence, remedy and verdict, in this order', () => {
    const { stream, report } = logReport();
    tell(report, end(rolledBack));
    expect(stream.text).toBe(`✖ container "web" exited with code 3 four seconds after it started
    task 8d1f: exit code 3
    | ModuleNotFoundError: No module named 'flask'
  fix: add flask to requirements.txt and push again
  rolled-back: web runs web:11 again; web:12 never became healthy · 2 min 05 s
`);
  });

  it('ends bad input with the place, the lines and the page to read', () => {
    const { stream, report } = logReport();
    tell(report, end(badInput));
    expect(stream.text).toBe(`✖ task-definition.json:7:3 is not JSON: expected ","
    6 | "cpu": "256"
    7 | "memory": "512"
  fix: put a comma at the end of line 6
  docs: https://example.com/docs/task-definition
  failed: nothing was changed on AWS · 0.2 s
`);
  });

  it('shows the last 30 lines of a tool only when its stage failed', () => {
    const { stream, report } = logReport();
    const lines = Array.from({ length: 40 }, (_, index) => `#${index + 1} step`);
    tell(report, start('image'), print('image', `${lines.join('\n')}\nlast words`));
    expect(stream.text).toBe('');
    tell(report, stop('image', 'docker buildx build failed', 5000, 'failed'));
    const shown = stream.text.trimEnd().split('\n');
    expect(shown[0]).toBe('✖ image           docker buildx build failed   5.0 s');
    expect(shown.slice(1)).toEqual([...lines.slice(-29), 'last words'].map((line) => `  │ ${line}`));
  });

  it('shows every line of a tool at once when verbose, named by its stage', () => {
    const { stream, report } = logReport({ verbose: true });
    tell(report, start('image'), print('image', '#1 a\n#2'), stop('image', 'built'));
    expect(stream.text).toBe(
      '  image           │ #1 a\n  image           │ #2\n✔ image           built   1.0 s\n',
    );
  });

  it('lists the plan, and what would be sent when verbose', () => {
    const quiet = logReport();
    tell(quiet.report, { kind: 'planned', at: 0, plan });
    expect(quiet.stream.text).toBe(`Plan for service web in cluster prod: 2 changes
  + image           build    build 3f2a91c: no image has this tag
  – lifecycle       skip     already keeps the last 10 images
  ~ service         deploy   web:11 → a new revision
`);
    const verbose = logReport({ verbose: true });
    tell(verbose.report, { kind: 'planned', at: 0, plan });
    expect(verbose.stream.text).toContain("      docker buildx build --tag web:3f2a91c --label 'a=b c' .\n");
    expect(verbose.stream.text).toContain('        "taskDefinition": "(known after push)"\n');
  });

  it('breaks long lines at words to fit a narrow terminal, the time in one piece', () => {
    const { stream, report } = logReport({ columns: 44 });
    tell(report, stop('image', 'built and pushed 3f2a91c + latest in one go', 185_000), end(badInput));
    expect(stream.text.split('\n')).toEqual([
      '✔ image           built and pushed 3f2a91c +',
      '                  latest in one go',
      '                  3 min 05 s',
      '',
      '✖ task-definition.json:7:3 is not JSON:',
      '  expected ","',
      '    6 | "cpu": "256"',
      '    7 | "memory": "512"',
      '  fix: put a comma at the end of line 6',
      '  docs: https://example.com/docs/task-definition',
      '  failed: nothing was changed on AWS · 0.2 s',
      '',
    ]);
  });

  it('colours only when asked to, and never lets a log line colour or move anything', () => {
    const plain = logReport();
    const coloured = logReport({ color: true });
    const outcome = { ...rolledBack, diagnosis: { ...rolledBack.diagnosis, evidence: nastyLines } };
    for (const { report } of [plain, coloured]) {
      tell(report, ...nastyLines.map((line) => say('watch', line)), end(outcome as typeof rolledBack));
    }
    expect(plain.stream.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(coloured.stream.text).toContain('\u001b[31m✖\u001b[39m');
    expect(coloured.stream.text).not.toContain('\u001b[0K');
  });

  it('says a notice without failing anything', () => {
    const { stream, report } = logReport();
    tell(report, { kind: 'notice', at: 0, message: 'the work tree is dirty' });
    expect(stream.text).toBe('! the work tree is dirty\n');
  });
});
