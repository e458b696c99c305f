import { serviceDeleted, stoppedBySomebody, superseded } from '../../src/watch/ended-by-others.js';
import type { RolloutDeployment } from '../../src/watch/rollout.js';

const newer: RolloutDeployment = {
  ...{ id: 'ecs-svc/30', status: 'PRIMARY', taskDefinitionArn: 'arn:x:task-definition/web:9', createdAt: 30 },
  ...{ desired: 2, pending: 0, running: 2, failedTasks: 0 },
};
const ours = { id: 'ecs-svc/20' };

describe('a deployment that another one replaced', () => {
  it.each([
    ['nothing else', {}, 'web:9.'],
    ['its commit', { commit: '0123456789abcdef' }, 'web:9 of commit 0123456789ab.'],
    ['its run', { run: 'https://ci/7' }, 'web:9, started by https://ci/7.'],
    ['both', { commit: 'abc', run: 'https://ci/7' }, 'web:9 of commit abc, started by https://ci/7.'],
  ])('is told with the revision and %s', (_what, revision, named) => {
    expect(superseded(newer, revision).cause).toBe(
      `A newer deployment took over before ours was done: ${named}`,
    );
  });

  it('shows deployment, image, commit and run', () => {
    const revision = { image: 'web@sha256:1', commit: 'abc', run: 'https://ci/7' };
    expect(superseded(newer, revision).evidence).toEqual([
      'deployment: ecs-svc/30 (web:9)',
      'image: web@sha256:1',
      'commit: abc',
      'started by: https://ci/7',
    ]);
  });

  it('is told without a name when ECS no longer shows the other one', () => {
    expect(superseded(undefined, {})).toMatchObject({
      cause: 'A newer deployment took over before ours was done.',
      evidence: [],
    });
  });
});

describe('a deployment that somebody stopped', () => {
  it.each([
    [
      'by user.',
      'stopped',
      /^Somebody stopped the deployment \(StopServiceDeployment\)/,
      /StopServiceDeployment$/,
    ],
    ['by user.', 'rolled back', /^Somebody stopped the deployment with a rollback/, /StopServiceDeployment$/],
    [undefined, 'rolled back', /^Nothing had failed and ECS gives no reason: somebody seems/, /Stop\w+$/],
    ['by user.', 'answered', /hook that paused at BAKE_TIME with ROLLBACK/, /ContinueServiceDeployment$/],
  ] as const)('%s %s', (reason, how, cause, remedy) => {
    const diagnosis = stoppedBySomebody(ours, { reason, how, stage: 'BAKE_TIME' });
    expect(diagnosis.cause).toMatch(cause);
    expect(diagnosis.remedy).toMatch(remedy);
  });
});

describe('a service that was deleted', () => {
  it('keeps what was wrong before', () => {
    const before = { id: 'x', cause: 'Container "web" exits.', evidence: ['task 1'], remedy: '' };
    expect(serviceDeleted(ours, before).evidence).toEqual([
      'deployment: ecs-svc/20',
      'before that: Container "web" exits.',
      'task 1',
    ]);
    expect(serviceDeleted(ours, undefined).evidence).toEqual(['deployment: ecs-svc/20']);
  });
});
