import { diagnose } from '../../src/watch/diagnose.js';
import type { DefinedContainer, Evidence } from '../../src/watch/evidence.js';
import type { StoppedContainer, StoppedTask } from '../../src/watch/rollout.js';

const WEB: DefinedContainer = { name: 'web', essential: true, stopTimeout: 30, waitsFor: [] };
const DB: DefinedContainer = { ...WEB, name: 'db' };

function stopped(stoppedReason: string, ...containers: readonly Partial<StoppedContainer>[]): StoppedTask {
  return {
    id: 'abc',
    taskDefinitionArn: 'td',
    stopCode: stoppedReason.startsWith('Essential') ? 'EssentialContainerExited' : 'TaskFailedToStart',
    stoppedReason,
    containers: containers.map((one) => ({ name: 'web', image: 'r/web:1', ...one })),
  };
}

function causeOf(task: StoppedTask, more: Partial<Evidence> = {}): [string, string] {
  const { id, cause } = diagnose({ tasks: [task], events: [], ...more });
  return [id, cause];
}

function unhealthy(reason: string, healthCheck?: Evidence['healthCheck']): [string, string] {
  const message = `(service web) (task abc) (port 8080) is unhealthy in (target-group arn) due to (reason ${reason}).`;
  const events = [{ id: '1', at: 1, message }];
  const task = stopped('Task failed ELB health checks in (target-group arn)', { exitCode: 137 });
  return causeOf(task, { events, healthCheck });
}

const PULL = 'CannotPullContainerError: pull image manifest has been retried 7 time(s):';
const SECRETS =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';
const ASM = `${SECRETS} unable to retrieve secret from asm: service call has been retried 1 time(s):`;
const ARN = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf';

describe('a task that cannot start', () => {
  it.each([
    [
      `${PULL} failed to resolve ref r/app:1: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
      'pull-denied',
      'The image r/app:1 cannot be pulled: access is denied.',
    ],
    [
      `${SECRETS} unable to retrieve ecr registry auth: AccessDeniedException: not authorized to perform: ecr:GetAuthorizationToken`,
      'pull-denied',
      'The image r/web:1 cannot be pulled: access is denied; its role lacks ecr:GetAuthorizationToken.',
    ],
    [
      `${PULL} failed to resolve ref r/app@sha256:0401: not found`,
      'image-gone',
      'The image r/app@sha256:0401 cannot be pulled: it is gone, expired or was never pushed.',
    ],
    [
      `${PULL} failed to resolve ref r/app:2: not found`,
      'image-not-found',
      'The image r/app:2 cannot be pulled: it does not exist.',
    ],
    [
      `${PULL} image Manifest does not contain descriptor matching platform 'linux/arm64'`,
      'image-platform',
      'The image r/web:1 is built for another CPU architecture than the task runs on (linux/arm64).',
    ],
    [
      `${ASM} failed to fetch secret ${ARN} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
      'secret-unreadable',
      `The secret ${ARN} does not exist.`,
    ],
    [
      `${ASM} failed to fetch secret ${ARN} from secrets manager: AccessDeniedException: not authorized`,
      'secret-unreadable',
      `The execution role may not read the secret ${ARN}.`,
    ],
    [
      `${ASM} retrieved secret from Secrets Manager did not contain json key password`,
      'secret-unreadable',
      'A secret of the task definition has no JSON key password.',
    ],
    [
      `${SECRETS} unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: /a, /b`,
      'secret-unreadable',
      'The SSM parameter /a, /b does not exist or has no value.',
    ],
    [
      `${SECRETS} unable to retrieve ecr registry auth: ServiceUnavailable`,
      'resource-initialization',
      'The task cannot be set up: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: ServiceUnavailable',
    ],
    [
      'CannotStartContainerError: Error response from daemon: driver failed: Bind for 0.0.0.0:80 failed: port is already allocated',
      'port-conflict',
      'The host port 80 that container "web" needs is taken on the container instance.',
    ],
    [
      'CannotStartContainerError: runc: exec: "gunicorn": executable file not found in $PATH: unknown',
      'command-not-found',
      'The command "gunicorn" of container "web" does not exist in the image.',
    ],
  ])('%s', (reason, id, cause) => {
    expect(causeOf(stopped(reason, {}))).toEqual([id, cause]);
  });

  it('names the log group that the task definition names', () => {
    const reason =
      'ResourceInitializationError: failed to validate logger args: ResourceNotFoundException: The specified log group does not exist.';
    const containers = [{ ...WEB, awslogs: { group: '/ecs/web' } }];
    expect(causeOf(stopped(reason, {}), { containers })[1]).toBe('The log group /ecs/web does not exist.');
    expect(causeOf(stopped(reason, {}))[1]).toMatch(/^The log group named in the task definition/);
    const two = [...containers, { ...DB, awslogs: { group: '/ecs/db' } }];
    expect(causeOf(stopped(reason, {}), { containers: two })[1]).toMatch(/\/ecs\/web or \/ecs\/db/);
  });

  it('names who waits for whom, from the agent’s text or from the task definition', () => {
    const containers = [{ ...WEB, waitsFor: [{ name: 'db', condition: 'HEALTHY' }] }, DB];
    const told = [
      'dependency-not-ready',
      'Container "web" waits for "db", which does not become healthy in time.',
    ];
    const text =
      'CannotStartContainerError: dependency graph: container ordering dependency [db] for target [web] has timed out.';
    const parts = [
      { exitCode: 143, reason: text },
      { name: 'db', exitCode: 0 },
    ];
    expect(causeOf(stopped('Task failed to start', ...parts), { containers })).toEqual(told);
    const silent = [{ exitCode: 143 }, { name: 'db', exitCode: 137 }];
    expect(causeOf(stopped('Task failed to start', ...silent), { containers })).toEqual(told);
  });
});

describe('a target that is not healthy', () => {
  const check = { path: '/health', port: 'traffic-port', successCodes: '200-299' };

  it.each([
    [
      'Health checks failed with these codes: [404]',
      check,
      'load-balancer-health-check',
      'The load balancer’s health check for /health on port 8080 gets 404, not 200-299.',
    ],
    [
      'Request timed out',
      { ...check, port: '9000' },
      'security-group-suspected',
      'The load balancer’s health check for /health gets no answer from port 9000 of the task: probably the tasks’ security group does not let it in.',
    ],
    [
      'Health checks failed',
      undefined,
      'nothing-listens',
      'Nothing answers on port 8080 of the task, where the load balancer’s health check asks.',
    ],
  ])('%s', (reason, healthCheck, id, cause) => {
    expect(unhealthy(reason, healthCheck)).toEqual([id, cause]);
  });
});

describe('which container is to blame', () => {
  const ended = 'Essential container in task exited';

  it.each<[string, Partial<StoppedContainer>, Partial<StoppedContainer>, string]>([
    [
      'its own exit code before that of a signal',
      { exitCode: 143 },
      { exitCode: 2 },
      'Container "db" exits with code 2.',
    ],
    [
      'one that ended well, where another only obeyed',
      { exitCode: 0 },
      { exitCode: 143 },
      'Container "web" exits with code 0.',
    ],
    [
      'one that was killed before the stop began',
      { exitCode: 0 },
      { exitCode: 137 },
      'Container "db" was killed by SIGKILL (exit code 137), and not for its own memory limit.',
    ],
  ])('%s', (_, web, db, cause) => {
    const task = { ...stopped(ended, web, { name: 'db', ...db }), stopTookMs: 300 };
    expect(causeOf(task, { containers: [WEB, DB] })[1]).toBe(cause);
  });

  it('not one that was killed because it outlived its stopTimeout beside another’s end', () => {
    const task = { ...stopped(ended, { exitCode: 0 }, { name: 'db', exitCode: 137 }), stopTookMs: 30_400 };
    expect(causeOf(task, { containers: [WEB, DB] })).toEqual([
      'container-exited',
      'Container "web" exits with code 0.',
    ]);
  });

  it('not one that is not essential', () => {
    const task = stopped(ended, { exitCode: 137 }, { name: 'db', exitCode: 9 });
    const containers = [WEB, { ...DB, essential: false }];
    expect(causeOf(task, { containers })[0]).toBe('container-killed');
  });

  it('says that the only one outlived its stopTimeout', () => {
    const task = { ...stopped(ended, { exitCode: 137 }), stopTookMs: 31_000 };
    expect(causeOf(task, { containers: [WEB] })).toEqual([
      'container-killed',
      'Container "web" was killed (exit code 137): it did not end within its stopTimeout of 30 s.',
    ]);
  });

  it('says that a container has not ended yet rather than that it never ran', () => {
    const task = {
      ...stopped('Task failed container health checks', { healthStatus: 'UNHEALTHY' }),
      startedAt: 5,
    };
    const { evidence } = diagnose({ tasks: [task], events: [] });
    expect(evidence).toContain('container "web": still stopping (image r/web:1)');
  });
});
