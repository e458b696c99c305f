import { judgeRollout } from '../../../src/doctor/service/judge-rollout.js';
import { judgeService } from '../../../src/doctor/service/judge-service.js';
import { rolloutRoom } from '../../../src/doctor/service/rollout-room.js';
import type { RolloutDeployment } from '../../../src/watch/rollout.js';

const deployment: RolloutDeployment = {
  ...{ id: 'ecs-svc/1', status: 'PRIMARY', taskDefinitionArn: 'arn:web:1', rolloutState: 'COMPLETED' },
  ...{ desired: 2, pending: 0, running: 2, failedTasks: 0, createdAt: 0 },
};
const service: Parameters<typeof judgeService>[0] = {
  ...{ name: 'web', status: 'ACTIVE', controller: 'ECS', running: 2, desired: 2 },
  deployments: [deployment],
};
const setUp = { capacityProviders: [], isDaemon: false, strategy: 'ROLLING', targets: [] };
const rollout = {
  ...{ desired: 2, setUp, circuitBreaker: { enabled: true, rollback: true } },
  rolloutLimits: { minimumHealthyPercent: 100, maximumPercent: 200 },
};
const wrong = (lines: readonly { id: string; status: string }[]) =>
  lines.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`);

describe('judgeService', () => {
  it.each<[Partial<Parameters<typeof judgeService>[0]>, string[]]>([
    [{}, []],
    [{ status: 'DRAINING' }, ['service failed']],
    [{ controller: 'CODE_DEPLOY' }, ['deployment-controller failed']],
    [{ deployments: [{ ...deployment, rolloutState: 'IN_PROGRESS' }] }, ['deployment-under-way warning']],
    [{ deployments: [{ ...deployment, rolloutState: 'FAILED' }] }, ['deployment-under-way warning']],
    [{ deployments: [deployment, { ...deployment, status: 'ACTIVE', rolloutState: 'FAILED' }] }, []],
  ])('%j', (change, expected) => {
    expect(wrong(judgeService({ ...service, ...change }))).toEqual(expected);
  });
});

describe('judgeRollout', () => {
  const limits = (minimumHealthyPercent: number, maximumPercent: number) => ({
    rolloutLimits: { minimumHealthyPercent, maximumPercent },
  });
  it.each<[Partial<Parameters<typeof judgeRollout>[0]>, string[]]>([
    [{}, []],
    [{ desired: 0 }, ['desired-count warning']],
    [limits(100, 100), ['rollout-limits failed']],
    [{ desired: 1, ...limits(50, 150) }, ['rollout-limits failed']],
    [{ desired: 3, ...limits(50, 100) }, []],
    [limits(0, 100), ['rollout-limits warning']],
    [{ ...limits(0, 100), setUp: { ...setUp, isDaemon: true } }, []],
    [{ circuitBreaker: { enabled: false, rollback: false } }, ['circuit-breaker warning']],
    [{ circuitBreaker: { enabled: true, rollback: false } }, ['circuit-breaker warning']],
    [
      { setUp: { ...setUp, strategy: 'BLUE_GREEN' }, circuitBreaker: { enabled: false, rollback: false } },
      [],
    ],
    [{ setUp: { ...setUp, alarms: { names: ['errors'], rollback: true } } }, []],
    [{ setUp: { ...setUp, alarms: { names: ['errors'], rollback: false } } }, ['deployment-alarms warning']],
    [{ setUp: { ...setUp, alarms: { names: [], rollback: true } } }, ['deployment-alarms warning']],
  ])('%j', (change, expected) => {
    expect(wrong(judgeRollout({ ...rollout, ...change }))).toEqual(expected);
  });

  it('goes by the number of tasks that a ship would set', () => {
    expect(wrong(judgeRollout({ ...rollout, desired: 0 }, 2))).toEqual([]);
  });
});

it.each([
  [{}, { desired: 2, extra: 2, spare: 0 }],
  [{ rolloutLimits: { minimumHealthyPercent: 50, maximumPercent: 150 } }, { desired: 2, extra: 1, spare: 1 }],
  [{ setUp: { ...setUp, strategy: 'CANARY' } }, { desired: 2, extra: 2, spare: 0 }],
  [{ setUp: { ...setUp, isDaemon: true } }, { desired: 2, extra: 0, spare: 0 }],
])('rolloutRoom of %j is %j', (change, room) => {
  expect(rolloutRoom({ ...rollout, ...change })).toEqual(room);
});
