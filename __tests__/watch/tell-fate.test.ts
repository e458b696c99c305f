import type { Look } from '../../src/watch/judge.js';
import type { RolloutDeployment, ServiceDeployment, ServiceSnapshot } from '../../src/watch/rollout.js';
import { tellFate } from '../../src/watch/tell-fate.js';

const note = { cluster: 'c', service: 'web', revision: 'td/web:2' };
const deployment = { id: 'ecs-svc/20', createdAt: 20, taskDefinitionArn: 'td/web:2', startsDeployment: true };

function entry(number: number, revision: string): RolloutDeployment {
  const counts = { desired: 1, pending: 1, running: 0, failedTasks: 0 };
  const id = `ecs-svc/${number}`;
  const state = { status: 'PRIMARY', rolloutState: 'IN_PROGRESS' } as const;
  return { id, ...state, taskDefinitionArn: revision, ...counts, createdAt: number };
}

/** The service runs (or is to run) a revision by a deployment. */
function look(number: number, revision: string, status?: ServiceDeployment['status']): Look {
  const service: ServiceSnapshot = {
    arn: 'arn',
    name: 'web',
    clusterArn: 'c',
    status: 'ACTIVE',
    desired: 1,
    running: 1,
    pending: 0,
    taskDefinitionArn: revision,
    controller: 'ECS',
    deployments: [entry(number, revision)],
    events: [],
    targetGroupArns: [],
    circuitBreaker: { enabled: true, rollback: true },
  };
  if (status === undefined) return { service };
  return { service, deployment: { arn: 'sd', status, targetServiceRevisionArn: 'x/20', createdAt: 20 } };
}

const next = 'ECS goes on by itself; its circuit breaker rolls back once enough tasks have failed.';

it.each([
  ['goes on', look(20, 'td/web:2', 'IN_PROGRESS'), `ECS goes on deploying web:2 without us. ${next}`],
  ['is not listed yet', look(20, 'td/web:2'), `ECS goes on deploying web:2 without us. ${next}`],
  ['is done', look(20, 'td/web:2', 'SUCCESSFUL'), 'web is stable on web:2.'],
  [
    'is being rolled back',
    look(10, 'td/web:1', 'ROLLBACK_IN_PROGRESS'),
    'ECS goes on rolling web back from web:2 to web:1 without us.',
  ],
  ['was rolled back', look(10, 'td/web:1', 'ROLLBACK_SUCCESSFUL'), 'web was rolled back from web:2.'],
  ['was replaced', look(30, 'td/web:3', 'STOPPED'), 'Another deployment of web has replaced web:2.'],
  ['was stopped', look(20, 'td/web:2', 'STOPPED'), 'The deployment of web:2 was stopped before it was done.'],
  ['is not seen', undefined, 'ECS was deploying web:2 when it was last seen, and goes on without us.'],
])('the deployment %s', (_what, seen, said) => {
  expect(tellFate({ ...note, deployment }, seen)).toBe(said);
});

it.each([
  ['was taken', look(20, 'td/web:2'), `ECS goes on deploying web:2 without us. ${next}`],
  ['was not taken', look(10, 'td/web:1'), 'ECS has not taken the update: web is to run web:1.'],
  ['is not known', undefined, 'ECS had not said whether it deploys web:2: look at web before the next run.'],
])('an update without an answer %s', (_what, seen, said) => {
  expect(tellFate(note, seen)).toBe(said);
});
