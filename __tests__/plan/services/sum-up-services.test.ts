import type { Outcome, Verdict } from '../../../src/outcome.js';
import { exitCodeOfVerdict } from '../../../src/outcome.js';
import { sumUpServices } from '../../../src/plan/services/sum-up-services.js';

function outcome(verdict: Verdict, change: Partial<Outcome> = {}): Outcome {
  const empty = { headline: '', facts: {}, stages: [], notices: [], durationSeconds: 1 };
  return { verdict, exitCode: exitCodeOfVerdict(verdict), ...empty, ...change };
}

const withOthers = {
  diagnosis: { id: 'other-service-failed', cause: 'api failed.', evidence: [], remedy: '' },
};

function sumUp(...outcomes: readonly Outcome[]) {
  const names = ['web', 'api', 'worker'];
  const services = outcomes.map((one, index) => ({ name: `${names[index]}`, outcome: one }));
  const ended = { policy: 'stop', services, refused: new Set<string>(), durationSeconds: 1 } as const;
  const { verdict, exitCode, headline } = sumUpServices(ended);
  return [verdict, exitCode, headline];
}

it.each([
  [
    [outcome('stable'), outcome('unchanged')],
    ['stable', 0, 'All 2 services are stable.'],
  ],
  [
    [outcome('unchanged'), outcome('unchanged')],
    ['unchanged', 0, 'All 2 services are unchanged.'],
  ],
  [
    [outcome('planned'), outcome('planned')],
    ['planned', 0, 'Nothing was changed: this is what a run of 2 services would do.'],
  ],
  [
    [outcome('planned'), outcome('failed', { exitCode: 8 })],
    ['failed', 8, '1 of 2 services could be planned; api failed.'],
  ],
  [
    [outcome('stable'), outcome('stable'), outcome('rolled-back')],
    ['rolled-back', 5, '2 of 3 services are stable; worker was rolled back.'],
  ],
  [
    [outcome('not-started'), outcome('timed-out'), outcome('failed', { exitCode: 4 })],
    [
      'timed-out',
      6,
      '0 of 3 services are stable; web was not started, api is not stable in time, worker failed.',
    ],
  ],
  [
    [outcome('rolled-back', withOthers), outcome('failed', { exitCode: 4 }), outcome('unchanged')],
    ['failed', 4, '1 of 3 services is unchanged; web was rolled back, api failed.'],
  ],
  [
    [outcome('failed'), outcome('cancelled'), outcome('cancelled')],
    ['cancelled', 130, '0 of 3 services are stable; web failed, api and worker were interrupted.'],
  ],
] as const)('%#', (outcomes, expected) => {
  expect(sumUp(...outcomes)).toEqual(expected);
});

it('says that nothing was changed where one was refused', () => {
  const services = [
    { name: 'web', outcome: outcome('not-started') },
    { name: 'api', outcome: outcome('failed', { exitCode: 3 }) },
    { name: 'worker', outcome: outcome('not-started') },
  ];
  const refused = new Set(['api']);
  expect(sumUpServices({ policy: 'continue', services, refused, durationSeconds: 1 })).toMatchObject({
    exitCode: 3,
    headline: 'Nothing was changed: api was refused, web and worker were not started.',
  });
});
