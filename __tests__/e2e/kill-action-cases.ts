import { building, filtering, holdPush, makeBuildable, makeFiltered } from '../support/e2e-buildable.js';
import { subjectStep } from '../support/e2e-interrupted-action.js';
import type { Aftermath, Subject } from '../support/e2e-interrupted-ship.js';
import type { ActionStep } from '../support/runner/action-step.js';

/** How the step is ended: by the runner, by the runner while it is frozen, or by a SIGKILL out of nowhere. */
export type Way = 'cancelled' | 'cancelled, frozen until SIGTERM' | 'cancelled, frozen' | 'SIGKILL';

export interface Reached {
  readonly step: ActionStep;
  readonly running: ReturnType<ActionStep['start']>;
}

/** What the action is doing when it is ended. */
interface Middle {
  readonly what: string;
  readonly reach: (subject: Subject) => Promise<Reached>;
  /** What its own report says of the service. */
  readonly says: (name: string) => string;
  /** What the post step says of it instead, when the action could not. */
  readonly fate: (name: string) => string;
  readonly leaves: (name: string) => Aftermath;
}
export interface Case extends Middle {
  readonly way: Way;
}

const before = (name: string) => ({ current: `${name}:1`, rollout: 'SUCCESSFUL', revisions: 1 });
const under = (name: string) => ({ current: `${name}:2`, rollout: 'IN_PROGRESS', revisions: 2 });
const restoring = (name: string) => ({ current: `${name}:1`, rollout: 'ROLLBACK_IN_PROGRESS', revisions: 2 });

const untouched = {
  says: () => 'Interrupted before the service was touched.',
  fate: () => 'The service was not touched.',
  leaves: before,
};
const goesOn = {
  says: (name: string) => `Interrupted; ECS goes on deploying ${name}:2 without us.`,
  fate: (name: string) => `ECS goes on deploying ${name}:2 without us.`,
  leaves: under,
};

const build: Middle = {
  what: 'it builds',
  reach: async (subject) => {
    makeBuildable(subject, true);
    const step = subjectStep(subject);
    const running = step.start();
    await building(running);
    return { step, running };
  },
  ...untouched,
};
const push: Middle = {
  what: 'it pushes',
  reach: async (subject) => {
    makeBuildable(subject);
    const { held } = await holdPush(subject);
    const step = subjectStep(subject);
    const running = step.start();
    await held();
    return { step, running };
  },
  ...untouched,
};

const filter: Middle = {
  what: 'git reads the work tree',
  reach: async (subject) => {
    makeBuildable(subject);
    await makeFiltered(subject);
    const step = subjectStep(subject);
    const running = step.start();
    await filtering(subject);
    return { step, running };
  },
  ...untouched,
};

/** AWS does not answer the call, or has done it and does not say so. */
function call(
  operation: string,
  when: 'before' | 'after',
  told: Pick<Middle, 'says' | 'fate' | 'leaves'>,
  inputs: Readonly<Record<string, string>> = {},
): Omit<Middle, 'what'> {
  return {
    reach: async (subject) => {
      const held = subject.proxy.hold(operation, when);
      const step = subjectStep(subject, { image: 'after:2', ...inputs });
      const running = step.start();
      await Promise.race([held, running.then(({ stdout }) => Promise.reject(new Error(stdout)))]);
      return { step, running };
    },
    ...told,
  };
}

const unanswered = (name: string) =>
  `Interrupted before ECS said whether it deploys ${name}:2: look at ${name} before the next run.`;
const update: Middle = {
  what: 'ECS updates the service and does not answer',
  ...call('UpdateService', 'after', { ...goesOn, says: unanswered }),
};
const watch: Middle = {
  what: 'it watches',
  ...call('DescribeServiceDeployments', 'before', goesOn),
};
const rollback: Middle = {
  what: 'it watches, on-cancel: rollback',
  ...call(
    'DescribeServiceDeployments',
    'before',
    {
      says: (name) => `Interrupted; ECS was asked to end the deployment of ${name}:2 and does so without us.`,
      fate: goesOn.fate,
      leaves: restoring,
    },
    { 'on-cancel': 'rollback' },
  ),
};

export const cases: readonly Case[] = [
  { ...push, way: 'cancelled, frozen' },
  { ...watch, way: 'cancelled, frozen' },
  { ...update, way: 'cancelled, frozen until SIGTERM' },
  { ...build, way: 'cancelled' },
  { ...push, way: 'cancelled' },
  { ...update, way: 'cancelled' },
  { ...watch, way: 'cancelled' },
  { ...rollback, way: 'cancelled' },
  { ...filter, way: 'SIGKILL' },
  { ...build, way: 'SIGKILL' },
  { ...push, way: 'SIGKILL' },
  { ...update, way: 'SIGKILL' },
  { ...watch, way: 'SIGKILL' },
];
