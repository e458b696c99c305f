import { openSubjects, SPEED, type Subject } from '../support/e2e-interrupted-ship.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { type EventName, eventNames } from '../support/events/event-payload.js';
import { OidcIssuer } from '../support/oidc-issuer.js';
import { runWorkflow } from '../support/runner/run-workflow.js';

let stage: Stage;
let issuer: OidcIssuer;
let subject: Subject;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED });
  issuer = await OidcIssuer.start();
  [subject] = (await openSubjects(stage, ['events'])) as [Subject];
}, 60_000);
afterAll(async () => {
  await subject.proxy.close();
  await issuer.close();
  await stage.close();
});

/** On a machine with keys, for an image that the service runs already. */
const WORKFLOW = `
on:
  push:
  pull_request:
  pull_request_target:
  merge_group:
  schedule: [{ cron: '30 5 * * 1' }]
  workflow_dispatch:
  repository_dispatch:
  workflow_run: { workflows: [CI] }
  release:
  deployment:
  deployment_status:
jobs:
  ship:
    runs-on: ubuntu-24.04
    outputs: { verdict: '\${{ steps.ship.outputs.verdict }}', cause: '\${{ steps.ship.outputs.cause }}' }
    steps:
      - uses: org/ecs-ship@v1
        id: ship
        with: { service: events, cluster: production, image: before }
`;

const verdicts: Readonly<Record<EventName, string>> = {
  push: 'unchanged',
  tag: 'unchanged',
  schedule: 'unchanged',
  workflow_dispatch: 'unchanged',
  repository_dispatch: 'unchanged',
  pull_request: 'planned',
  fork_pull_request: 'checked',
  orphan_pull_request: 'checked',
  dependabot_pull_request: 'checked',
  pull_request_target: 'checked',
  merge_group: 'planned',
  workflow_run: 'unchanged',
  failed_workflow_run: 'checked',
  pull_request_workflow_run: 'planned',
  fork_workflow_run: 'checked',
  release: 'unchanged',
  deployment: 'unchanged',
  deployment_status: 'failed',
};

describe('the GitHub Action on the event', () => {
  it.each(eventNames)(
    '%s',
    async (event) => {
      const machine = { folder: subject.folder, env: subject.env };
      const { ship } = await runWorkflow(WORKFLOW, { event, origin: '', commit: 'c0ffee', issuer, machine });
      expect({ log: ship?.steps[0]?.log.lines, verdict: ship?.outputs.verdict }).toMatchObject({
        verdict: verdicts[event],
      });
      expect(ship?.result).toBe(verdicts[event] === 'failed' ? 'failure' : 'success');
      if (verdicts[event] === 'failed') expect(ship?.outputs.cause).toContain('mode');
      expect(ship?.faults).toEqual([]);
    },
    60_000,
  );
});
