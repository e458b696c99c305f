import type { Outcome } from '../../../src/outcome.js';
import { plainScreen } from '../../../src/report/screen.js';
import { servicesOutputs } from '../../../src/report/services/services-outputs.js';
import { servicesTerminalReport } from '../../../src/report/services/services-terminal.js';
import type { ServiceOutcome, ServicesOutcome } from '../../../src/services-outcome.js';
import { rolledBack, stable } from '../fixtures.js';
import { Recorder } from '../record.js';
import { bothStable, oneOfThreeFailed, tellThree } from './services.js';

function log(options: { color?: boolean; verbose?: boolean; columns?: number } = {}) {
  const stream = new Recorder(options.columns);
  const { verbose = false, color = false } = options;
  return {
    stream,
    report: servicesTerminalReport(plainScreen(stream), { stream, color, interactive: false, verbose }),
  };
}

describe('servicesTerminalReport in a log', () => {
  it('names the service of every line; ends with a table, each failure and the headline', () => {
    const { stream, report } = log();
    tellThree(report);
    expect(stream.text).toBe(`Shipping 3 services
web     Shipping web to prod
worker  Shipping worker to prod
worker  ! the work tree has changes that are in no commit
worker  ✔ image           built and pushed 3f2a91c   2.0 s
web     ✔ image           built and pushed 3f2a91c + latest   3.0 s
worker    watch           0 of 1 tasks running
web       watch           1 of 2 tasks running
web     ✔ watch           2 of 2 tasks serve   48 s
web     ✔ web is stable on revision web:12 (2 of 2 tasks) · 1 min 12 s
worker  ✖ watch           rolled back to worker:4   1 min 35 s
worker  ✖ container "web" exited with code 3 four seconds after it started · 2 min 05 s
mailer  – mailer was not started, because another service failed.

  service   verdict       revision   duration
✔ web       stable        web:12     1 min 12 s   https://web.example.com/
✖ worker    rolled-back   worker:5   2 min 05 s
– mailer    not-started

✖ worker: container "web" exited with code 3 four seconds after it started
    task 8d1f: exit code 3
    | ModuleNotFoundError: No module named 'flask'
  fix: add flask to requirements.txt and push again
  rolled-back: worker was rolled back from worker:5 to worker:4, which serves again. · 2 min 05 s

✖ 1 of 3 services is stable; worker was rolled back, mailer was not started. · 2 min 06 s
`);
  });

  it('is quiet when all went well', () => {
    const { stream, report } = log();
    report.begin(['web', 'worker'], 'Shipping 2 services');
    report.end(bothStable);
    expect(stream.text).toBe(`Shipping 2 services

  service   verdict   revision   duration
✔ web       stable    web:12     1 min 12 s   https://web.example.com/
✔ worker    stable    worker:5   1 min 12 s

✔ 2 of 2 services are stable. · 1 min 13 s
`);
  });
});

describe('a run whose services all went back because one failed', () => {
  const back: Outcome = {
    ...rolledBack,
    headline: 'web was rolled back from web:12 to web:11, which serves again.',
    diagnosis: {
      id: 'other-service-failed',
      cause: 'worker failed, and all services go back then.',
      evidence: [],
      remedy: 'See to worker.',
    },
  };
  const [, worker] = oneOfThreeFailed.services;
  const outcome: ServicesOutcome = {
    ...oneOfThreeFailed,
    policy: 'roll-back-all',
    services: [{ name: 'web', outcome: back }, worker as ServiceOutcome],
  };

  it('tells first of the one that failed by itself, and names its cause as the run’s', () => {
    const { stream, report } = log();
    report.end(outcome);
    expect(
      stream.text
        .split('\n')
        .filter((line) => line.startsWith('✖ '))
        .slice(2, 4),
    ).toEqual([
      '✖ worker: container "web" exited with code 3 four seconds after it started',
      '✖ web: worker failed, and all services go back then.',
    ]);
    expect(servicesOutputs(outcome).cause).toMatch(/^worker: container "web"/);
  });
});

it('an interrupted run says of each service in a line what is left of it', () => {
  const { stream, report } = log();
  const cancelled = (name: string): ServiceOutcome => {
    const headline = `Interrupted; ECS goes on deploying ${name}:2 without us.`;
    const outcome: Outcome = { ...stable, verdict: 'cancelled', exitCode: 130, headline, facts: {} };
    return { name, outcome };
  };
  const services = [cancelled('web'), cancelled('worker')];
  const headline = '0 of 2 services are stable; web and worker were interrupted.';
  report.end({ ...bothStable, verdict: 'cancelled', exitCode: 130, headline, services });
  expect(stream.text).toBe(`
  service   verdict     revision   duration
✖ web       cancelled              1 min 12 s
✖ worker    cancelled              1 min 12 s

✖ web: Interrupted; ECS goes on deploying web:2 without us.
✖ worker: Interrupted; ECS goes on deploying worker:2 without us.

✖ 0 of 2 services are stable; web and worker were interrupted. · 1 min 13 s
`);
});
