import { certainFailure } from '../../src/watch/certain.js';
import type { StoppedTask } from '../../src/watch/rollout.js';

function exited(code: number, ranMs = 2000): StoppedTask {
  return {
    id: `${Math.random()}`,
    taskDefinitionArn: 'td',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    startedAt: 0,
    stoppedAt: ranMs,
    containers: [{ name: 'web', image: 'i', exitCode: code }],
  };
}

function neverStarted(stoppedReason: string): StoppedTask {
  return { id: 'x', taskDefinitionArn: 'td', stopCode: 'TaskFailedToStart', stoppedReason, containers: [] };
}

const missing = neverStarted('CannotPullContainerError: failed to resolve ref r:1: not found');
const slowNetwork = neverStarted('CannotPullContainerError: context deadline exceeded');

describe('a failure is certain', () => {
  it.each([
    ['when an image is missing twice', [missing, missing], /not found/],
    [
      'when the same code ends a container three times',
      [exited(3), exited(3), exited(3)],
      /exits with code 3/,
    ],
  ])('%s', (_when, stopped, why) => {
    expect(certainFailure(stopped, [])).toMatch(why);
  });
});

describe('a failure is not certain', () => {
  it.each<[string, StoppedTask[], Parameters<typeof certainFailure>[1]]>([
    ['after one missing image', [missing], []],
    ['when the network was slow twice', [slowNetwork, slowNetwork], []],
    ['after two exits', [exited(3), exited(3)], []],
    ['when the codes differ', [exited(1), exited(2), exited(3)], []],
    ['when one task is healthy', [exited(3), exited(3), exited(3)], [{ healthStatus: 'HEALTHY' }]],
    ['when one task runs for long', [exited(3), exited(3), exited(3)], [{ runningMs: 61_000 }]],
    ['when the containers had run for long', [exited(3, 90_000), exited(3, 90_000), exited(3, 90_000)], []],
  ])('%s', (_when, stopped, running) => {
    expect(certainFailure(stopped, running)).toBeUndefined();
  });
});
