import type { Outcome, StageName, StageRecord } from '../../../src/outcome.js';
import type { ReportEvent } from '../../../src/report/report-event.js';
import type { ServicesReport } from '../../../src/report/services/services-report.js';
import type { ServicesOutcome } from '../../../src/services-outcome.js';
import type { RolloutView } from '../../../src/watch/rollout-view.js';
import { rolledBack, stable } from '../fixtures.js';
import { end, print, say, start } from '../record.js';

const ecs = 'arn:aws:ecs:eu-west-1:123456789012';

const worker: Outcome = {
  ...rolledBack,
  headline: 'worker was rolled back from worker:5 to worker:4, which serves again.',
  facts: {
    digest: stable.facts.digest as string,
    taskDefinitionArn: `${ecs}:task-definition/worker:5`,
    previousTaskDefinitionArn: `${ecs}:task-definition/worker:4`,
    deploymentId: 'ecs-svc/42',
    serviceArn: `${ecs}:service/prod/worker`,
  },
};

const notStarted: Outcome = {
  verdict: 'not-started',
  exitCode: 5,
  headline: 'mailer was not started, because another service failed.',
  facts: {},
  stages: [],
  notices: [],
  durationSeconds: 0,
};

/** One that went well, one that was rolled back, one that was left alone. */
export const oneOfThreeFailed: ServicesOutcome = {
  verdict: 'rolled-back',
  exitCode: 5,
  headline: '1 of 3 services is stable; worker was rolled back, mailer was not started.',
  policy: 'stop',
  services: [
    { name: 'web', outcome: stable },
    { name: 'worker', outcome: worker },
    { name: 'mailer', outcome: notStarted },
  ],
  durationSeconds: 126.04,
};

/** Two that went well. */
export const bothStable: ServicesOutcome = {
  verdict: 'stable',
  exitCode: 0,
  headline: '2 of 2 services are stable.',
  policy: 'stop',
  services: [
    { name: 'web', outcome: stable },
    {
      name: 'worker',
      outcome: { ...stable, headline: 'worker is stable on worker:5.', facts: worker.facts },
    },
  ],
  durationSeconds: 73,
};

export const view: RolloutView = {
  from: 'web:11',
  to: 'web:12',
  counts: { requested: 2, running: 1, pending: 1 },
  oldRunning: 2,
  failed: 0,
  usualMs: 90_000,
};

const stop = (
  stage: StageName,
  at: number,
  summary: string,
  durationMs: number,
  result: StageRecord['result'] = 'done',
): ReportEvent => ({ kind: 'stage-ended', at, stage, result, summary, durationMs });

const began = (service: string): ReportEvent => ({
  kind: 'started',
  at: 0,
  headline: `Shipping ${service} to prod`,
});

/** What web and worker say, interleaved as they come; mailer says nothing until its end. */
export const interleaved: readonly (readonly [string, ReportEvent])[] = [
  ['web', began('web')],
  ['worker', began('worker')],
  ['web', start('image', 1_000)],
  ['worker', start('image', 1_000)],
  ['web', print('image', '#1 load web\n#2 ru', 2_000)],
  ['worker', print('image', '#1 load worker\n', 2_100)],
  ['web', print('image', 'n\n', 2_200)],
  ['worker', { kind: 'notice', at: 2_300, message: 'the work tree has changes that are in no commit' }],
  ['worker', stop('image', 3_000, 'built and pushed 3f2a91c', 2_000)],
  ['web', stop('image', 4_000, 'built and pushed 3f2a91c + latest', 3_000)],
  ['worker', start('watch', 5_000)],
  ['web', start('watch', 5_000)],
  ['worker', say('watch', '0 of 1 tasks running', 5_500)],
  ['web', say('watch', '1 of 2 tasks running', 6_000)],
  ['web', stop('watch', 53_000, '2 of 2 tasks serve', 48_000)],
  ['web', end(stable)],
  ['worker', stop('watch', 100_000, 'rolled back to worker:4', 95_000, 'failed')],
  ['worker', end(worker)],
  ['mailer', end(notStarted)],
];

/** Tells a report that run from its first to its last word. */
export function tellThree(report: ServicesReport, outcome: ServicesOutcome = oneOfThreeFailed): void {
  report.begin(
    outcome.services.map(({ name }) => name),
    'Shipping 3 services',
  );
  for (const [name, event] of interleaved) report.of(name)(event);
  report.end(outcome);
}
