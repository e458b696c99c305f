import { type CauseRow, events, exited, NETWORK, stoppedTask, unstarted, WEB } from './failure-evidence.js';

export const SECRETS =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';
const PULL = 'CannotPullContainerError: pull image manifest has been retried 7 time(s):';
export const TIMEOUT = 'dial tcp 10.0.3.7:443: i/o timeout. Please check your task network configuration.';
const ROLE = 'arn:aws:iam::123456789012:role/web-execution';
const USER = 'AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/abc is';
const NOT_ASSUMED = `failed to launch a task with (error ECS was unable to assume the role '${ROLE}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).`;
/** The same with a public address. */
export const publicly = { service: { desired: 1, network: { ...NETWORK, publicAddress: true } } };

/** Causes, what shows them, and what looks alike. */
export const startCauses: readonly CauseRow[] = [
  {
    id: 'no-network-route',
    shows: unstarted(
      `${SECRETS} unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.us-east-2.amazonaws.com/": ${TIMEOUT}`,
      { service: { desired: 1, network: NETWORK } },
    ),
    cause:
      'There is no network route from the task to Amazon ECR (api.ecr.us-east-2.amazonaws.com): it has no public address, and subnets subnet-1 and subnet-2 lead there neither by a NAT gateway nor by a VPC endpoint.',
    innocent: unstarted(
      `${SECRETS} unable to retrieve ecr registry auth: ${USER} not authorized to perform: ecr:GetAuthorizationToken`,
    ),
  },
  {
    id: 'no-network-route',
    shows: unstarted(
      `${SECRETS} unable to retrieve secret from asm: service call has been retried 1 time(s): RequestCanceled: request context canceled caused by: context deadline exceeded`,
      publicly,
    ),
    cause:
      'There is no network route from the task to AWS Secrets Manager, although it has a public address: subnets subnet-1 and subnet-2 do not let it out.',
    innocent: unstarted(
      `${SECRETS} unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-central-1:1:secret:timeout-x from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    ),
  },
  {
    id: 'no-network-route',
    shows: unstarted(
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: RequestError: send request failed caused by: Post "https://logs.eu-central-1.amazonaws.com/": dial tcp 10.0.0.1:443: i/o timeout : exit status 1',
    ),
    cause: 'There is no network route from the task to CloudWatch Logs (logs.eu-central-1.amazonaws.com).',
    innocent: exited(1, 'dial tcp 10.0.0.9:5432: i/o timeout'),
  },
  {
    id: 'no-network-route',
    shows: unstarted(
      'CannotPullContainerError: Error response from daemon: Get "https://example.org/v2/": dial tcp: lookup example.org on 10.0.0.2:53: no such host',
    ),
    cause:
      'There is no network route from the task to the registry of r/web:1 (example.org) (its name is not known there).',
    innocent: unstarted(`${PULL} failed to resolve ref r/web:1: not found`),
  },
  {
    id: 'role-not-assumable',
    shows: { ...events(NOT_ASSUMED), task: { executionRole: ROLE, taskRole: 'arn:other' } },
    cause: `ECS cannot assume the execution role ${ROLE}.`,
    innocent: {
      ...events('was unable to place a task. Reason: Internal error.'),
      task: { executionRole: ROLE },
    },
  },
  {
    id: 'role-not-assumable',
    shows: { ...events(NOT_ASSUMED), task: { executionRole: 'arn:other', taskRole: ROLE } },
    cause: `ECS cannot assume the task role ${ROLE}.`,
    innocent: exited(1, `AccessDenied: not authorized to perform: sts:AssumeRole on resource: ${ROLE}`),
  },
  {
    id: 'pull-denied',
    shows: unstarted(
      `${SECRETS} unable to retrieve ecr registry auth: ${USER} not authorized to perform: ecr:GetAuthorizationToken on resource: *`,
    ),
    cause:
      'The image r/web:1 cannot be pulled: access is denied to the role web-execution, which lacks ecr:GetAuthorizationToken.',
    innocent: unstarted(`${PULL} failed to resolve ref r/web:1: not found`),
  },
  {
    id: 'image-gone',
    shows: unstarted(`${PULL} failed to resolve ref r/web@sha256:0a: not found`),
    cause:
      'The image r/web@sha256:0a cannot be pulled: it is gone, expired or was never pushed (ECS pinned r/web:1 to it when the deployment began).',
    innocent: unstarted(`${PULL} failed to resolve ref r/web:1: not found`),
  },
  {
    id: 'pull-rate-limit',
    shows: unstarted(`${PULL} toomanyrequests: You have reached your pull rate limit.`),
    cause: 'The registry of the image r/web:1 refuses to be asked so often.',
    innocent: exited(1, 'upstream answered: toomanyrequests'),
  },
  {
    id: 'disk-full',
    shows: unstarted(
      'CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob1: no space left on device',
    ),
    cause: 'There is no disk space left for the image r/web:1.',
    innocent: exited(1, 'write /data: no space left on device'),
  },
  {
    id: 'logs-denied',
    shows: unstarted(
      `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ${USER} not authorized to perform: logs:CreateLogStream on resource: arn:aws:logs:eu-central-1:123456789012:log-group:/ecs/web:log-stream:x`,
    ),
    cause:
      'The execution role web-execution lacks logs:CreateLogStream on arn:aws:logs:eu-central-1:123456789012:log-group:/ecs/web:log-stream:x.',
    innocent: exited(1, `${USER} not authorized to perform: logs:PutLogEvents`),
  },
  {
    id: 'secret-unreadable',
    shows: unstarted(
      `${SECRETS} unable to retrieve secrets from ssm: service call has been retried 1 time(s): ${USER} not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:123456789012:parameter/web/key`,
    ),
    cause:
      'The execution role web-execution lacks ssm:GetParameters on arn:aws:ssm:eu-central-1:123456789012:parameter/web/key.',
    innocent: exited(1, `${USER} not authorized to perform: ssm:GetParameters`),
  },
  {
    id: 'secret-unreadable',
    shows: unstarted(
      `${SECRETS} unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-central-1:1:secret:db from secrets manager: AccessDeniedException: not allowed`,
      { task: { executionRole: ROLE } },
    ),
    cause: `The execution role ${ROLE} may not read the secret arn:aws:secretsmanager:eu-central-1:1:secret:db.`,
    innocent: exited(1, 'cannot fetch secret db: AccessDeniedException'),
  },
  {
    id: 'volume-not-mounted',
    shows: unstarted(
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: Connection reset by peer',
    ),
    cause: 'An EFS volume of the task cannot be mounted: stderr: mount.nfs4: Connection reset by peer',
    innocent: exited(1, 'failed to invoke EFS utils'),
  },
  {
    id: 'command-not-found',
    shows: exited(1, 'exec /entrypoint.sh: no such file or directory'),
    cause:
      'The command "/entrypoint.sh" of container "web", or the interpreter that its first line names, does not exist in the image.',
    innocent: exited(1, 'open /data/db: no such file or directory'),
  },
  {
    id: 'permission-denied',
    shows: unstarted(
      'CannotStartContainerError: runc create failed: exec: "/app/run.sh": permission denied: unknown',
    ),
    cause: 'The command "/app/run.sh" of container "web" is not executable for its user.',
    innocent: exited(1, 'open /var/run/app.pid: permission denied'),
  },
  {
    id: 'image-platform',
    shows: exited(1, 'exec /app: exec format error'),
    cause: 'The image r/web:1 is built for another CPU architecture than the task runs on.',
    innocent: exited(1, 'unknown date format error'),
  },
  {
    id: 'port-conflict',
    shows: {
      ...events(
        'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0a) is already using a port required by your task.',
      ),
      containers: [{ ...WEB, ports: [{ container: 80, host: 8080 }] }],
    },
    cause: 'The host port 8080 that the task needs is taken on the container instance.',
    innocent: exited(98, 'Error: listen EADDRINUSE: address already in use :::8080'),
  },
  {
    id: 'start-timeout',
    shows: unstarted('DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s'),
    cause: 'Container "web" did not get to run within 3m0s: the engine took too long to start it.',
    innocent: exited(1, 'DockerTimeoutError'),
  },
  {
    id: 'dependency-not-ready',
    shows: {
      tasks: [stoppedTask('Task failed to start', { exitCode: 143 })],
      containers: [{ ...WEB, waitsFor: [{ name: 'db', condition: 'SUCCESS' }] }],
    },
    cause: 'Container "web" waits for "db", which does not end well in time.',
    innocent: { tasks: [stoppedTask('Task failed to start', { exitCode: 143 })], containers: [WEB] },
  },
  {
    id: 'image-not-found',
    shows: unstarted(`${PULL} failed to resolve ref r/web:2: not found`),
    cause: 'The image r/web:2 cannot be pulled: it does not exist.',
    innocent: exited(1, 'GET r/web:2: not found'),
  },
  {
    id: 'pull-failed',
    shows: unstarted('CannotPullContainerError: unexpected EOF'),
    cause: 'The image r/web:1 cannot be pulled: unexpected EOF',
    innocent: unstarted('CannotStartContainerError: unexpected EOF'),
  },
  {
    id: 'log-group-missing',
    shows: unstarted(
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      { containers: [{ ...WEB, awslogs: { group: '/ecs/web' } }] },
    ),
    cause: 'The log group /ecs/web does not exist.',
    innocent: exited(1, 'The specified log group does not exist.'),
  },
  {
    id: 'resource-initialization',
    shows: unstarted('ResourceInitializationError: failed to configure the ENI: broken pipe'),
    cause: 'The task cannot be set up: failed to configure the ENI: broken pipe',
    innocent: exited(1, 'ResourceInitializationError: no'),
  },
  {
    id: 'container-start',
    shows: unstarted('CannotStartContainerError: Error response from daemon: invalid mount config'),
    cause: 'Container "web" cannot start: Error response from daemon: invalid mount config',
    innocent: exited(1, 'CannotStartContainerError: nothing'),
  },
];
