import { CreateRepositoryCommand } from '@aws-sdk/client-ecr';
import {
  building,
  filtering,
  holdLogin,
  holdPush,
  makeBuildable,
  makeFiltered,
} from '../support/e2e-buildable.js';
import { type Aftermath, type Subject, startShip } from '../support/e2e-interrupted-ship.js';

/** What is going on when the signal comes: docker's work, or the call to AWS that is not answered. */
interface Middle {
  readonly what: string;
  readonly reach: (subject: Subject) => Promise<{ readonly running: ReturnType<typeof startShip> }>;
  readonly leaves: (name: string) => Aftermath;
  /** Nothing is pushed. */
  readonly imageless?: true;
  /** The login has not been taken yet. */
  readonly loggedOut?: true;
}
export type Way = 'SIGTERM' | 'SIGINT' | 'twice' | 'SIGKILL';
export interface Case extends Middle {
  readonly way: Way;
}

const before = (name: string) => ({ current: `${name}:1`, rollout: 'SUCCESSFUL', revisions: 1 });
const registered = (name: string) => ({ ...before(name), revisions: 2 });
const under = (name: string) => ({ current: `${name}:2`, rollout: 'IN_PROGRESS', revisions: 2 });

const aBuild: Middle = {
  what: 'a build',
  reach: async (subject) => {
    makeBuildable(subject, true);
    const running = startShip(subject, '--verbose');
    await building(running);
    // A child process is a promise of its end, which would be awaited here.
    return { running };
  },
  leaves: before,
  imageless: true,
};
const aPush: Middle = {
  what: 'a push',
  reach: async (subject) => {
    makeBuildable(subject);
    const { held } = await holdPush(subject);
    const running = startShip(subject);
    await held();
    return { running };
  },
  leaves: before,
  imageless: true,
};
const aLogin: Middle = {
  what: 'docker login',
  reach: async (subject) => {
    makeBuildable(subject);
    const { held } = await holdLogin(subject);
    const running = startShip(subject);
    await held();
    return { running };
  },
  leaves: before,
  imageless: true,
};
const aFilter: Middle = {
  what: 'git reading the work tree',
  reach: async (subject) => {
    makeBuildable(subject);
    await makeFiltered(subject);
    const running = startShip(subject);
    await filtering(subject);
    return { running };
  },
  leaves: before,
  loggedOut: true,
};

/** A ship that builds and waits for AWS's answer to a call. */
function call(operation: string, { leaves = before, flags = [], prepare }: CallOptions = {}): Middle {
  return {
    what: operation,
    reach: async (subject) => {
      makeBuildable(subject);
      await prepare?.(subject);
      const held = subject.proxy.hold(operation, 'before');
      const running = startShip(subject, ...flags);
      await Promise.race([held, running.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
      return { running };
    },
    leaves,
  };
}
interface CallOptions {
  readonly leaves?: Middle['leaves'];
  readonly flags?: readonly string[];
  readonly prepare?: (subject: Subject) => Promise<unknown>;
}

const createRepository = ({ name, stage: { ecr } }: Subject) =>
  ecr.send(new CreateRepositoryCommand({ repositoryName: name }));

export const cases: readonly Case[] = [
  { ...aFilter, way: 'SIGINT' },
  { ...aFilter, way: 'SIGKILL' },
  { ...aBuild, way: 'SIGTERM' },
  { ...aBuild, way: 'twice' },
  { ...aBuild, way: 'SIGKILL' },
  { ...aPush, way: 'SIGTERM' },
  { ...aPush, way: 'twice' },
  { ...aPush, way: 'SIGKILL' },
  { ...call('CreateRepository'), way: 'SIGTERM' },
  { ...call('PutLifecyclePolicy'), way: 'SIGINT' },
  { ...call('StartLifecyclePolicyPreview', { prepare: createRepository }), way: 'SIGTERM' },
  { ...call('GetAuthorizationToken'), way: 'SIGINT' },
  { ...call('PutImage'), way: 'SIGTERM' },
  { ...call('PutImage'), way: 'SIGKILL' },
  { ...call('DescribeImageScanFindings', { flags: ['--scan', 'high'] }), way: 'SIGINT' },
  { ...call('DescribeImageScanFindings', { flags: ['--scan', 'high'] }), way: 'SIGKILL' },
  { ...call('UpdateService', { leaves: registered }), way: 'SIGKILL' },
  { ...call('DescribeServiceDeployments', { leaves: under }), way: 'SIGKILL' },
];
/** All logins come to one address, so that these go first and one by one. */
export const logins: readonly Case[] = [
  { ...aLogin, way: 'SIGINT' },
  { ...aLogin, way: 'SIGKILL' },
];
