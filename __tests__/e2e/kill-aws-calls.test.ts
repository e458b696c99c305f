import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Aftermath,
  aftermath,
  type Interrupted,
  interrupt,
  openSubjects,
  rollBack,
  SPEED,
  type Subject,
  startShip,
  traces,
} from '../support/e2e-interrupted-ship.js';
import { inLanes, type Results } from '../support/e2e-lanes.js';
import { documentOf } from '../support/e2e-program.js';
import { openStage, type Stage } from '../support/e2e-stage.js';

/** A signal while AWS is asked something. */
interface Case {
  readonly what: string;
  readonly operation: string;
  /** The call is held before AWS takes it (default), or performed and not answered. */
  readonly when?: 'after';
  /** It is answered after all, a moment after the signal. */
  readonly answered?: true;
  readonly signal?: 'SIGINT';
  readonly onCancel?: 'rollback' | 'stop';
  /** The previous revision is being restored, which takes long. */
  readonly rolledBack?: true;
  /** How often ECS is asked to end the deployment; once unless on-cancel is leave. */
  readonly stops?: number;
  readonly says: (name: string) => string;
  readonly leaves: (name: string) => Aftermath;
}

const untouched = () => 'Interrupted before the service was touched.';
const unanswered = (name: string) =>
  `Interrupted before ECS said whether it deploys ${name}:2: look at ${name} before the next run.`;
const goesOn = (name: string) => `Interrupted; ECS goes on deploying ${name}:2 without us.`;
const asked = (name: string) =>
  `Interrupted; ECS was asked to end the deployment of ${name}:2 and does so without us.`;

const rollingBack = (name: string) =>
  `Interrupted; ECS goes on rolling ${name} back from ${name}:2 to ${name}:1 without us.`;

const before = (revisions: number) => (name: string) => ({
  current: `${name}:1`,
  rollout: 'SUCCESSFUL',
  revisions,
});
const under = (name: string) => ({ current: `${name}:2`, rollout: 'IN_PROGRESS', revisions: 2 });
const restoring = (name: string) => ({ current: `${name}:1`, rollout: 'ROLLBACK_IN_PROGRESS', revisions: 2 });

const cases: readonly Case[] = [
  { what: 'the service is read', operation: 'DescribeServices', says: untouched, leaves: before(1) },
  {
    what: 'its revision is read',
    operation: 'DescribeTaskDefinition',
    signal: 'SIGINT',
    says: untouched,
    leaves: before(1),
  },
  {
    what: 'a revision is registered, not taken',
    operation: 'RegisterTaskDefinition',
    says: untouched,
    leaves: before(1),
  },
  {
    what: 'a revision is registered, not answered',
    operation: 'RegisterTaskDefinition',
    when: 'after',
    says: untouched,
    leaves: before(2),
  },
  {
    what: 'a revision is registered, answered',
    operation: 'RegisterTaskDefinition',
    answered: true,
    signal: 'SIGINT',
    says: untouched,
    leaves: before(2),
  },
  {
    what: 'the service is updated, not taken',
    operation: 'UpdateService',
    says: unanswered,
    leaves: before(2),
  },
  {
    what: 'the service is updated, not answered',
    operation: 'UpdateService',
    when: 'after',
    signal: 'SIGINT',
    says: unanswered,
    leaves: under,
  },
  {
    what: 'the service is updated, answered',
    operation: 'UpdateService',
    answered: true,
    says: goesOn,
    leaves: under,
  },
  {
    what: 'the service is updated, answered, on-cancel: rollback',
    operation: 'UpdateService',
    when: 'after',
    answered: true,
    onCancel: 'rollback',
    says: asked,
    leaves: restoring,
  },
  {
    what: 'the deployment is not listed yet',
    operation: 'ListServiceDeployments',
    says: goesOn,
    leaves: under,
  },
  {
    what: 'the deployment is not listed yet, on-cancel: rollback',
    operation: 'ListServiceDeployments',
    onCancel: 'rollback',
    says: asked,
    leaves: restoring,
  },
  {
    what: 'the deployment is followed',
    operation: 'DescribeServiceDeployments',
    signal: 'SIGINT',
    says: goesOn,
    leaves: under,
  },
  {
    what: 'the deployment is followed, on-cancel: rollback',
    operation: 'DescribeServiceDeployments',
    onCancel: 'rollback',
    says: asked,
    leaves: restoring,
  },
  {
    what: 'the deployment is followed, on-cancel: stop, which ECS refuses',
    operation: 'DescribeServiceDeployments',
    onCancel: 'stop',
    says: goesOn,
    leaves: under,
  },
  {
    what: 'somebody has the deployment rolled back',
    operation: 'DescribeServiceDeployments',
    rolledBack: true,
    says: rollingBack,
    leaves: restoring,
  },
  {
    what: 'somebody has the deployment rolled back, on-cancel: rollback',
    operation: 'DescribeServiceDeployments',
    rolledBack: true,
    onCancel: 'rollback',
    stops: 0,
    says: rollingBack,
    leaves: restoring,
  },
];

let stage: Stage;
let results: Results<Case, { ended: Interrupted; subject: Subject }>;
let subjects: readonly Subject[] = [];

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED });
  subjects = await openSubjects(
    stage,
    cases.map((_one, index) => `kill-${index}`),
  );
  // Most of them only wait, so that four share two processors well.
  results = inLanes(4, cases, (one, index) => play(one, subjects[index] as Subject));
}, 60_000);
afterAll(async () => {
  await results.ended();
  await Promise.all(subjects.map(({ proxy }) => proxy.close()));
  await stage.close();
});

async function play(one: Case, subject: Subject) {
  const held = subject.proxy.hold(one.operation, one.when ?? 'before');
  const flags = one.onCancel === undefined ? [] : ['--on-cancel', one.onCancel];
  const running = startShip(subject, '--image', 'after:2', ...flags);
  await Promise.race([held, running.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  if (one.rolledBack) await rollBack(subject);
  const ending = interrupt(running, [one.signal ?? 'SIGTERM', 0]);
  if (one.answered) await sleep(300).then(() => subject.proxy.release());
  return { ended: await ending, subject };
}

describe('a signal while', () => {
  it.each(cases)(
    '$what',
    async (one) => {
      const { ended, subject } = await results.of(one);
      const { name, proxy } = subject;
      try {
        const exitCode = one.signal === 'SIGINT' ? 130 : 143;
        expect(ended.stderr).toContain(`Interrupted by ${one.signal ?? 'SIGTERM'}`);
        expect(ended.answeredMs).toBeLessThan(1000);
        // The runner sends its second signal after 7.5 s.
        expect(ended.endedMs).toBeLessThan(7000);
        expect(documentOf(ended)).toMatchObject({ verdict: 'cancelled', exitCode, headline: one.says(name) });
        expect(ended).toMatchObject({ exitCode, signal: undefined });
        expect(await traces(subject)).toEqual([]);
        expect(await aftermath(subject, one.leaves(name))).toEqual(one.leaves(name));
        const stops = proxy.calls.filter((call) => call === 'StopServiceDeployment');
        expect(stops).toHaveLength(one.stops ?? (one.onCancel === undefined ? 0 : 1));
      } finally {
        await proxy.close();
      }
    },
    120_000,
  );
});
