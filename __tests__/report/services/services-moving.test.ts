import { movingScreen } from '../../../src/report/moving-screen.js';
import { plainScreen } from '../../../src/report/screen.js';
import { servicesTerminalReport } from '../../../src/report/services/services-terminal.js';
import { stable } from '../fixtures.js';
import { end, Recorder, say, start, stop } from '../record.js';
import { screenOf } from '../screen-of.js';
import { bothStable, view } from './services.js';

function terminal(columns: number, rows?: number, color = false) {
  const stream = Object.assign(new Recorder(columns), rows === undefined ? {} : { rows });
  const report = servicesTerminalReport(movingScreen(stream), {
    ...{ stream, color, interactive: true, verbose: false },
    now: () => 65_000,
  });
  report.begin(['web', 'worker', 'mailer'], 'Shipping 3 services');
  return { stream, report };
}

type Report = ReturnType<typeof terminal>['report'];

function underWay(report: Report): void {
  report.of('web')(start('watch'));
  report.of('worker')(start('watch', 5000));
  report.of('mailer')(start('image', 60_000));
  report.of('web')({ kind: 'rollout', at: 65_000, stage: 'watch', view });
  report.of('worker')({
    ...{ kind: 'rollout', at: 65_000, stage: 'watch' },
    view: { ...view, from: 'worker:4', to: 'worker:5', failed: 1, breakerTripsAt: 3 },
  });
  report.of('mailer')(say('image', '#5 RUN npm ci'));
}

describe('several services on a terminal', () => {
  it('are one moving block: the rollouts one under another, each named once', () => {
    const { stream, report } = terminal(100);
    underWay(report);
    expect(screenOf(stream.text)).toEqual([
      'Shipping 3 services',
      'web     ⠋ watch           web:11 → web:12, 1 min 05 s of about 1 min 30 s',
      '                          1 of 2 running, 1 pending, 2 old running, 0 failed',
      'worker  ⠋ watch           worker:4 → worker:5, 1 min 00 s of about 1 min 30 s',
      '                          1 of 2 running, 1 pending, 2 old running,',
      '                          1 failed (circuit breaker trips at 3)',
      'mailer  ⠋ image           #5 RUN npm ci   5.0 s',
    ]);
  });

  it('leave a line for each stage above it, and nothing else behind', () => {
    const { stream, report } = terminal(100);
    underWay(report);
    report.of('web')(stop('watch', '2 of 2 tasks serve', 65_000));
    expect(screenOf(stream.text).slice(0, 3)).toEqual([
      'Shipping 3 services',
      'web     ✔ watch           2 of 2 tasks serve   1 min 05 s',
      'worker  ⠋ watch           worker:4 → worker:5, 1 min 00 s of about 1 min 30 s',
    ]);
    for (const { name, outcome } of bothStable.services) report.of(name)(end(outcome));
    report.of('mailer')(end({ ...stable, headline: 'mailer is stable.' }));
    expect(screenOf(stream.text)).toEqual([
      'Shipping 3 services',
      'web     ✔ watch           2 of 2 tasks serve   1 min 05 s',
      'web     ✔ web is stable on revision web:12 (2 of 2 tasks) · 1 min 12 s',
      'worker  ✔ worker is stable on worker:5. · 1 min 12 s',
      'mailer  ✔ mailer is stable. · 1 min 12 s',
    ]);
  });

  it('take a line each where the terminal is too low for blocks', () => {
    const { stream, report } = terminal(100, 6);
    underWay(report);
    expect(screenOf(stream.text).slice(-3)).toEqual([
      'web     ⠋ watch           web:11 → web:12, 1 of 2 running, 1 pending, 2 old running, …   1 min 05 s',
      'worker  ⠋ watch           worker:4 → worker:5, 1 of 2 running, 1 pending, 2 old runni…   1 min 00 s',
      'mailer  ⠋ image           #5 RUN npm ci   5.0 s',
    ]);
  });

  it.each([40, 60, 80, 200])('are never wider than %d columns', (columns) => {
    const { stream, report } = terminal(columns);
    underWay(report);
    const rows = screenOf(stream.text);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(columns);
  });

  it('have a colour each, but none where none is wanted', () => {
    const [plain, coloured] = [terminal(100), terminal(100, undefined, true)];
    for (const { report } of [plain, coloured]) underWay(report);
    expect(plain.stream.text).not.toMatch(/\[\d+m/);
    for (const name of ['\u001b[36mweb   ', '\u001b[35mworker', '\u001b[34mmailer']) {
      expect(coloured.stream.text).toContain(name);
    }
  });
});

describe('names that begin alike', () => {
  it('stay apart where there is little room', () => {
    const stream = new Recorder(40);
    const report = servicesTerminalReport(plainScreen(stream), {
      stream,
      color: false,
      interactive: false,
      verbose: false,
    });
    const names = ['orders-service-api', 'orders-service-worker'];
    report.begin(names, 'Shipping 2 services');
    for (const name of names) report.of(name)(stop('image', 'built'));
    report.end({
      ...bothStable,
      services: names.map((name) => ({ name, outcome: { ...stable, facts: {} } })),
    });
    expect(stream.text).toBe(`Shipping 2 services
order…-api  ✔ image           built   1.0 s
order…rker  ✔ image           built   1.0 s

  service      verdict   revision   duration
✔ order…-api   stable               1 min 12 s
✔ order…rker   stable               1 min 12 s

✔ 2 of 2 services are stable. ·
  1 min 13 s
`);
  });
});
