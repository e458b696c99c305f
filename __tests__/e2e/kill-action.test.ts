import {
  aftermath,
  openSubjects,
  processesOf,
  SPEED,
  type Subject,
  traces,
} from '../support/e2e-interrupted-ship.js';
import { inLanes, type Results } from '../support/e2e-lanes.js';
import type { Ended } from '../support/e2e-program.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import type { ActionStep } from '../support/runner/action-step.js';
import { type Cancelled, cancelStep } from '../support/runner/cancel-step.js';
import { type Case, cases, type Reached, type Way } from './kill-action-cases.js';

interface Played {
  readonly subject: Subject;
  readonly step: ActionStep;
  readonly ended: Cancelled;
  /** The job's summary as the main step left it. */
  readonly summary: string;
  readonly post: Ended;
}

let stage: Stage;
let results: Results<Case, Played>;
let subjects: readonly Subject[] = [];

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED });
  subjects = await openSubjects(
    stage,
    cases.map((_one, index) => `action-${index}`),
  );
  results = inLanes(4, cases, (one, index) => play(one, subjects[index] as Subject));
}, 60_000);
afterAll(async () => {
  await results.ended();
  await Promise.all(subjects.map((one) => close(one)));
  await stage.close();
}, 60_000);

/** The main step to its end, then the post step, as the runner plays them. */
async function play(one: Case, subject: Subject): Promise<Played> {
  const { step, running } = await one.reach(subject);
  const ended = await end[one.way](running);
  // What it had asked AWS is not answered any more; the post step is.
  subject.proxy.release();
  const summary = step.file('GITHUB_STEP_SUMMARY');
  return { subject, step, ended, summary, post: await step.post() };
}

const end: Readonly<Record<Way, (running: Reached['running']) => Promise<Cancelled>>> = {
  cancelled: (running) => cancelStep(running),
  'cancelled, frozen until SIGTERM': (running) => {
    running.kill('SIGSTOP');
    return cancelStep(running, (signal) => signal === 'SIGTERM' && running.kill('SIGCONT'));
  },
  'cancelled, frozen': (running) => {
    running.kill('SIGSTOP');
    return cancelStep(running);
  },
  SIGKILL: async (running) => {
    running.kill('SIGKILL');
    const { exitCode, signal } = await running;
    return { exitCode, signal, sent: ['SIGKILL'] };
  },
};

describe('the action is ended while', () => {
  it.each(cases)(
    '$what: $way',
    async (one) => {
      const played = await results.of(one);
      const { subject, step } = played;
      try {
        if (one.way === 'cancelled') expectReported(one, played);
        else expectToldByPost(one, played);
        expect(step.summary().match(/^## /gm)).toHaveLength(1);
        expect(await traces(subject)).toEqual([]);
        expect(await aftermath(subject, one.leaves(subject.name))).toEqual(one.leaves(subject.name));
      } finally {
        await close(subject);
      }
    },
    120_000,
  );
});

async function close(subject: Subject): Promise<void> {
  for (const one of processesOf(subject)) process.kill(Number.parseInt(one, 10), 'SIGKILL');
  await subject.proxy.close();
}

/** It ends at the first signal, says how by itself, and leaves nothing to the post step. */
function expectReported(one: Case, { subject, step, ended, summary, post }: Played): void {
  expect(ended).toEqual({ exitCode: 130, signal: undefined, sent: ['SIGINT'] });
  expect(summary).toContain('## ❌ cancelled');
  expect(summary).toContain(one.says(subject.name));
  expect(step.outputs().verdict).toBe('cancelled');
  expect(post).toEqual({ exitCode: 0, stdout: '', stderr: '' });
}

/** It could not answer; the post step does. */
function expectToldByPost(one: Case, { subject, step, ended, summary, post }: Played): void {
  if (one.way === 'cancelled, frozen until SIGTERM') {
    expect(ended.sent).toEqual(['SIGINT', 'SIGTERM']);
    // Both are waiting, and the system hands them over in either order.
    expect([130, 143]).toContain(ended.exitCode);
  } else {
    expect(ended.signal).toBe('SIGKILL');
  }
  if (one.way === 'cancelled, frozen') expect(ended.sent).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
  expect(summary).toBe('');
  expect(step.file('GITHUB_OUTPUT')).toBe('');
  const said = `The run was killed before it could say how it ended. ${one.fate(subject.name)}`;
  expect(post).toMatchObject({ exitCode: 0, stderr: '' });
  expect(post.stdout).toContain(`::warning title=ecs-ship%3A cancelled::${said}`);
  expect(step.summary()).toContain(said);
}
