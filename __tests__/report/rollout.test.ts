import { githubReport } from '../../src/report/github.js';
import { gitlabReport } from '../../src/report/gitlab.js';
import { movingScreen } from '../../src/report/moving-screen.js';
import type { ReportEvent } from '../../src/report/report-event.js';
import { plainScreen } from '../../src/report/screen.js';
import { terminalReport } from '../../src/report/terminal.js';
import type { RolloutView } from '../../src/watch/rollout-view.js';
import { Recorder, say, start, stop, tell } from './record.js';
import { screenOf } from './screen-of.js';

const view: RolloutView = {
  from: 'web:11',
  to: 'web:12',
  counts: { requested: 3, running: 1, pending: 2 },
  oldRunning: 3,
  failed: 1,
  breakerTripsAt: 3,
  targets: { healthy: 4, total: 5 },
  usualMs: 90_000,
  serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
};
const url =
  'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1';
const event = '(service web) has started 2 tasks: (task 92e8b36317da28942d0957cf8c8f5917).';

function rollout(at: number, change: Partial<RolloutView> = {}): ReportEvent {
  return { kind: 'rollout', at, stage: 'watch', view: { ...view, ...change } };
}

/** A terminal whose clock is the time of the newest event. */
function terminal(columns: number, color = false) {
  const stream = new Recorder(columns);
  let now = 0;
  const report = terminalReport(movingScreen(stream), {
    stream,
    color,
    interactive: true,
    verbose: false,
    now: () => now,
  });
  const at = (time: number, ...events: readonly ReportEvent[]) => {
    now = time;
    tell(report, ...events);
    return screenOf(stream.text);
  };
  return { stream, at };
}

describe('a rollout on a terminal', () => {
  it('is one block below the console link: revisions, time, tasks, targets, the newest event', () => {
    const { at } = terminal(80);
    at(0, start('watch'));
    expect(at(65_000, rollout(65_000), say('watch', event))).toEqual([
      '  watch           console:',
      `                  ${url}`,
      '⠋ watch           web:11 → web:12, 1 min 05 s of about 1 min 30 s',
      '                  1 of 3 running, 2 pending, 3 old running,',
      '                  1 failed (circuit breaker trips at 3), 4 of 5 targets healthy',
      '                  (service web) has started 2 tasks: (task 92e8b36317da28942d0…',
    ]);
  });

  it('moves in place: stage and traffic come, counts change, nothing is left behind', () => {
    const { at } = terminal(80);
    at(0, start('watch'), rollout(0), say('watch', event));
    const shifted = { stage: 'PRODUCTION_TRAFFIC_SHIFT', trafficPercent: 40, failed: 0, targets: undefined };
    expect(at(70_000, rollout(70_000, shifted)).slice(2)).toEqual([
      '⠋ watch           web:11 → web:12, 1 min 10 s of about 1 min 30 s',
      '                  1 of 3 running, 2 pending, 3 old running, 0 failed',
      '                  PRODUCTION_TRAFFIC_SHIFT, 40 % of the traffic',
      '                  (service web) has started 2 tasks: (task 92e8b36317da28942d0…',
    ]);
    expect(at(80_000, stop('watch', 'stable: web:12', 80_000)).slice(2)).toEqual([
      '✔ watch           stable: web:12   1 min 20 s',
    ]);
  });

  it('fits 40 columns, the console link in one piece', () => {
    const { at } = terminal(40);
    at(0, start('watch'));
    const rows = at(
      65_000,
      rollout(65_000, { stage: 'BAKE_TIME', trafficPercent: 100 }),
      say('watch', event),
    );
    expect(rows).toContain(`                  ${url}`);
    expect(rows.slice(2)).toEqual([
      '⠋ watch web:11 → web:12,',
      '        1 min 05 s of about 1 min 30 s',
      '  1 of 3 running, 2 pending,',
      '  3 old running,',
      '  1 failed (circuit breaker trips at 3),',
      '  4 of 5 targets healthy',
      '  BAKE_TIME, 100 % of the traffic',
      '  (service web) has started 2 tasks: (…',
    ]);
  });

  it.each([20, 30, 40, 60, 80, 200])('is never wider than %d columns', (columns) => {
    const { at } = terminal(columns);
    at(0, start('watch'));
    const rows = at(65_000, rollout(65_000), say('watch', event)).slice(2);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(Math.max(columns, 40));
  });

  it('shows events, not what the block says already', () => {
    const { at } = terminal(80);
    at(0, start('watch'), rollout(0));
    expect(at(1000, say('watch', 'web:12: 1 of 3 running, 2 pending')).at(-1)).toMatch(/targets healthy$/);
    expect(at(2000, say('watch', event)).at(-1)).toMatch(/\(service web\) has started/);
  });

  it('has no colour where none is wanted', () => {
    const plain = terminal(80);
    const coloured = terminal(80, true);
    for (const { at } of [plain, coloured]) at(0, start('watch'), rollout(0));
    expect(plain.stream.text).not.toMatch(/\[\d+m/);
    expect(coloured.stream.text).toContain('[1mwatch');
  });

  it('says that ECS does not list it yet, and that a revision is deployed again', () => {
    const { at } = terminal(80);
    at(0, start('watch'));
    const rows = at(400, rollout(400, { from: undefined, counts: undefined, usualMs: undefined }));
    expect(rows[2]?.slice(2)).toBe('watch           web:12 (again), 0.4 s');
    expect(rows[3]).toMatch(/^ +ECS does not list it yet, 3 old running,/);
  });
});

const logs: readonly (readonly [
  string,
  () => { text: () => string; report: (event: ReportEvent) => void },
])[] = [
  [
    'a plain log',
    () => {
      const stream = new Recorder();
      const report = terminalReport(plainScreen(stream), {
        stream,
        color: false,
        interactive: false,
        verbose: false,
      });
      return { report, text: () => stream.text };
    },
  ],
  [
    'a GitHub job',
    () => {
      const lines: string[] = [];
      const nothing = () => undefined;
      const report = githubReport({
        ...{ startGroup: nothing, endGroup: nothing, warning: nothing, error: nothing },
        ...{ setOutputs: nothing, appendSummary: nothing },
        info: (line) => lines.push(`${line}\n`),
      });
      return { report, text: () => lines.join('') };
    },
  ],
  [
    'a GitLab job',
    () => {
      const stream = new Recorder();
      const report = gitlabReport({ write: (text) => void stream.write(text), writeFile: () => undefined });
      return { report, text: () => stream.text };
    },
  ],
];

describe.each(logs)('a rollout in %s', (_name, open) => {
  it('names the console once, and gives a sign of life each minute', () => {
    const { report, text } = open();
    tell(report, start('watch'), rollout(0));
    for (let second = 10; second <= 130; second += 10) tell(report, rollout(second * 1000));
    expect(text()).toBe(`  watch           console: ${url}
  watch           web:11 → web:12 after 1 min 00 s of about 1 min 30 s: 1 of 3 running, 2 pending, 3 old running, 1 failed (circuit breaker trips at 3), 4 of 5 targets healthy
  watch           web:11 → web:12 after 2 min 00 s (usually 1 min 30 s): 1 of 3 running, 2 pending, 3 old running, 1 failed (circuit breaker trips at 3), 4 of 5 targets healthy
`);
  });

  it('gives one sign of life after a silence of several minutes', () => {
    const { report, text } = open();
    tell(report, start('watch'), rollout(200_000), rollout(201_000));
    expect(text().match(/ after /g)).toHaveLength(1);
  });

  it('names no console page where there is none', () => {
    const { report, text } = open();
    tell(report, start('watch'), rollout(0, { serviceArn: 'arn:aws-iso:ecs:x:1:service/a/b' }), rollout(1));
    expect(text()).toBe('');
  });
});
