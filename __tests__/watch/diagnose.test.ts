import { diagnose } from '../../src/watch/diagnose.js';
import type { Evidence } from '../../src/watch/evidence.js';
import type { StoppedContainer, StoppedTask } from '../../src/watch/rollout.js';

function task(change: Partial<StoppedTask>, container: Partial<StoppedContainer> = {}): StoppedTask {
  return {
    id: 'abc',
    startedBy: 'ecs-svc/20',
    taskDefinitionArn: 'td',
    containers: [{ name: 'web', image: 'r/web@sha256:1', ...container }],
    ...change,
  };
}

function evidence(change: Partial<Evidence>): Evidence {
  return { tasks: [], events: [], ...change };
}

function event(message: string) {
  return { id: message, at: 1, message: `(service web) ${message}` };
}

describe('the cause', () => {
  it.each<[string, Evidence, RegExp]>([
    [
      'image-not-found',
      evidence({
        tasks: [
          task({
            stopCode: 'TaskFailedToStart',
            stoppedReason: 'CannotPullContainerError: failed to resolve ref r/web:1: not found',
          }),
        ],
      }),
      /r\/web:1 cannot be pulled: it does not exist/,
    ],
    [
      'pull-denied',
      evidence({
        events: [event('was unable to place a task. Reason: CannotPullContainerError: pull access denied')],
      }),
      /access is denied/,
    ],
    [
      'image-platform',
      evidence({
        tasks: [
          task({
            stoppedReason:
              "CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/amd64'",
          }),
        ],
      }),
      /another CPU architecture/,
    ],
    [
      'secret-unreadable',
      evidence({
        tasks: [
          task({
            stoppedReason:
              'ResourceInitializationError: unable to pull secrets or registry auth: arn:aws:ssm:x was not found',
          }),
        ],
      }),
      /cannot be read: arn:aws:ssm:x was not found/,
    ],
    [
      'out-of-memory',
      evidence({
        tasks: [
          task({}, { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }),
        ],
      }),
      /more memory/,
    ],
    [
      'container-health-check',
      evidence({ tasks: [task({ stoppedReason: 'Task failed container health checks' }, { exitCode: 0 })] }),
      /health check of container "web" fails/,
    ],
    [
      'load-balancer-health-check',
      evidence({
        tasks: [
          task({ stoppedReason: 'Task failed ELB health checks in (target-group arn)' }, { exitCode: 0 }),
        ],
        events: [
          event(
            '(task abc) (port 5000) is unhealthy in (target-group arn) due to (reason Health checks failed with these codes: [503]).',
          ),
        ],
      }),
      /health check on port 5000 gets 503/,
    ],
    [
      'container-exited',
      evidence({ tasks: [task({ stoppedReason: 'Essential container in task exited' }, { exitCode: 3 })] }),
      /"web" exits with code 3\./,
    ],
    [
      'cannot-progress',
      evidence({
        events: [
          event(
            'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update',
          ),
        ],
      }),
      /minimumHealthyPercent/,
    ],
    [
      'tasks-unseen',
      evidence({ reason: 'tasks failed to start.', deniedAction: 'ecs:ListTasks' }),
      /^ECS says: tasks failed to start\. Why, its tasks would tell, but AWS denies ecs:ListTasks\.$/,
    ],
    ['unknown', evidence({ reason: 'Because.' }), /unknown.*ECS says: Because\.$/],
  ])('%s', (id, given, cause) => {
    const diagnosis = diagnose(given);
    expect(diagnosis.id).toBe(id);
    expect(diagnosis.cause).toMatch(cause);
    expect(diagnosis.remedy).not.toBe('');
  });

  it('shows task, container, exit code and the last log lines, and the last words in the cause', () => {
    const diagnosis = diagnose(
      evidence({
        tasks: [task({ stoppedReason: 'Essential container in task exited' }, { exitCode: 1 })],
        log: {
          container: 'web',
          lines: [
            { at: 1, message: 'starting' },
            { at: 2, message: 'KeyError: DATABASE_URL\n' },
          ],
        },
      }),
    );
    expect(diagnosis.cause).toBe('Container "web" exits with code 1; its last words: KeyError: DATABASE_URL');
    expect(diagnosis.evidence).toEqual([
      'task abc stopped: Essential container in task exited',
      'container "web": exit code 1 (image r/web@sha256:1)',
      'last lines of "web":',
      '  starting',
      '  KeyError: DATABASE_URL',
    ]);
  });

  it('does not blame a task that ECS took away while scaling', () => {
    const scaled = task(
      { stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/20)' },
      { exitCode: 143 },
    );
    expect(diagnose(evidence({ tasks: [scaled], reason: 'Because.' })).id).toBe('unknown');
  });
});
