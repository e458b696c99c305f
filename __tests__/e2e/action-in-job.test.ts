import { openSubjects, processesOf, SPEED, type Subject, traces } from '../support/e2e-interrupted-ship.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { OidcIssuer } from '../support/oidc-issuer.js';
import type { GithubRun } from '../support/runner/github-run.js';
import type { JobEnd } from '../support/runner/job.js';
import { runWorkflow } from '../support/runner/run-workflow.js';

let stage: Stage;
let issuer: OidcIssuer;
let subjects: Readonly<Record<'cancelled' | 'killed' | 'masked' | 'checked', Subject>>;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED });
  issuer = await OidcIssuer.start();
  const names = ['cancelled', 'killed', 'masked', 'checked'];
  const opened = await openSubjects(stage, names);
  subjects = Object.fromEntries(opened.map((one) => [one.name, one])) as typeof subjects;
}, 60_000);
afterAll(async () => {
  for (const subject of Object.values(subjects)) {
    for (const one of processesOf(subject)) process.kill(Number.parseInt(one, 10), 'SIGKILL');
    await subject.proxy.close();
  }
  await issuer.close();
  await stage.close();
});

/** A job of three steps: the action, one that follows it, one that is there for a cancelled job. */
async function job(subject: Subject, image: string, more: Partial<GithubRun> = {}): Promise<JobEnd> {
  const { deploy } = await runWorkflow(
    `
on: push
jobs:
  deploy:
    runs-on: ubuntu-24.04
    outputs:
      verdict: \${{ steps.ship.outputs.verdict }}
      task-definition-arn: \${{ steps.ship.outputs.task-definition-arn }}
    steps:
      - uses: org/ecs-ship@v1
        id: ship
        with: { service: ${subject.name}, cluster: production, image: '${image}' }
      - run: echo shipped
      - if: cancelled()
        run: echo "::notice::it was \${{ steps.ship.outputs.verdict || 'killed' }}"
`,
    { event: 'push', origin: '', commit: 'c0ffee', issuer, machine: machineOf(subject), ...more },
  );
  if (deploy === undefined) throw new Error('the job is gone');
  return deploy;
}

function machineOf({ folder, env }: Subject) {
  return { folder, env };
}

const conclusionsOf = ({ steps }: JobEnd) => steps.map(({ what, conclusion }) => `${what}: ${conclusion}`);
const [uses, after, told] = ['org/ecs-ship@v1', 'echo shipped', 'echo "::notice::it was cancelled"'];

describe('the action in a job', () => {
  it('that is cancelled says what ECS goes on with, and hands its verdict to what is left of the job', async () => {
    const subject = subjects.cancelled;
    const held = subject.proxy.hold('DescribeServiceDeployments', 'before');
    const end = await job(subject, 'after:2', { cancelWhen: () => held });
    expect(end.result).toBe('cancelled');
    expect(conclusionsOf(end)).toEqual([
      `${uses}: cancelled`,
      `${after}: skipped`,
      `${told}: success`,
      `Post ${uses}: success`,
    ]);
    expect(end.outputs.verdict).toBe('cancelled');
    expect(end.summary).toContain('Interrupted; ECS goes on deploying cancelled:2 without us.');
    expect(end.faults).toEqual([]);
    expect(await traces(subject)).toEqual([]);
  }, 60_000);

  it('that is killed leaves it to the post step to say so and to clean up', async () => {
    const subject = subjects.killed;
    const held = subject.proxy.hold('DescribeServiceDeployments', 'before');
    const end = await job(subject, 'after:2', {
      cancelWhen: async (running) => {
        await held;
        running.kill('SIGKILL');
        subject.proxy.release();
      },
    });
    expect(end.result).toBe('cancelled');
    expect(end.outputs).toEqual({});
    expect(end.steps[2]?.log.annotations[0]?.message).toBe('it was killed');
    const said = 'The run was killed before it could say how it ended. ECS goes on deploying killed:2';
    expect(end.steps[3]?.log.annotations[0]?.message).toContain(said);
    expect(end.summary.match(/^## /gm)).toHaveLength(1);
    expect(end.summary).toContain(said);
    expect(await traces(subject)).toEqual([]);
  }, 60_000);

  it('loses the outputs that hold what somebody has masked, and no other', async () => {
    const settings = { secrets: { ACCOUNT_ID: '123456789012' } };
    const end = await job(subjects.masked, 'before', { settings });
    expect(end.outputs).toEqual({ verdict: 'unchanged' });
    expect(end.faults).toEqual(["Skip output 'task-definition-arn' since it may contain secret."]);
    expect(end.summary).not.toContain('123456789012');
  }, 60_000);

  it('has no more annotations than GitHub shows', async () => {
    const { check } = await runWorkflow(MANY_FINDINGS, {
      event: 'pull_request',
      origin: '',
      commit: 'c0ffee',
      issuer,
      machine: machineOf(subjects.checked),
    });
    const { annotations = [], faults } = check?.steps[1]?.log ?? {};
    expect(annotations.length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    expect(check?.summary).toContain('PASSWORD29');
  }, 60_000);
});

const MANY_FINDINGS = `
on: pull_request
jobs:
  check:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          for n in $(seq 0 29); do vars="$vars{\\"name\\":\\"PASSWORD$n\\",\\"value\\":\\"hunter2hunter2\\"},"; done
          printf '{"family":"web","containerDefinitions":[{"name":"web","image":"web","memory":64,"environment":[%s{"name":"A","value":"b"}]}]}' "$vars" > task-definition.json
      - uses: org/ecs-ship@v1
        with: { mode: check, service: web, task-definition: task-definition.json }
`;
