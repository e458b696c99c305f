import type { Evidence } from '../../src/watch/evidence.js';
import {
  type CauseRow,
  events,
  exited,
  NETWORK,
  stoppedTask,
  unhealthyTarget,
  unstarted,
  WEB,
} from './failure-evidence.js';

const HOOK = 'arn:aws:lambda:eu-central-1:123456789012:function:smoke';
const ROLLED_BACK = 'Service deployment rolled back because';

function running(stopCode: string, stoppedReason: string): Partial<Evidence> {
  return { tasks: [stoppedTask(stoppedReason, { exitCode: 143 }, { stopCode })], containers: [WEB] };
}

function timedOut(reason: string): Partial<Evidence> {
  return { reason, timedOut: true };
}

/** Causes, what shows them, and what looks alike. */
export const endCauses: readonly CauseRow[] = [
  {
    id: 'alarm-fired',
    shows: { reason: `${ROLLED_BACK} of one or more active alarms.`, alarms: ['errors', 'latency'] },
    cause: 'The CloudWatch alarms errors and latency went off while the deployment was under way.',
    innocent: timedOut('Not finished after 90 s (timeout); an alarm is watched'),
  },
  {
    id: 'alarm-fired',
    shows: { reason: 'ECS deployment failed: alarm detected.' },
    cause: 'A CloudWatch alarm of the deployment went off; ECS does not say which.',
    innocent: { reason: `${ROLLED_BACK} the circuit breaker threshold was exceeded.`, alarms: [] },
  },
  {
    id: 'hook-failed',
    shows: {
      reason: `${ROLLED_BACK} PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target ${HOOK} returned FAILED status.`,
    },
    cause: `The lifecycle hook ${HOOK} failed at stage PRE_SCALE_UP: it answered FAILED.`,
    innocent: {
      reason: `${ROLLED_BACK} the circuit breaker threshold was exceeded.`,
      hooks: [{ status: 'SUCCEEDED', targetArn: HOOK }],
    },
  },
  {
    id: 'hook-failed',
    shows: {
      reason: `${ROLLED_BACK} POST_SCALE_UP lifecycle hook(s) failed. ECS was unable to invoke hook target ${HOOK} due to AccessDenied`,
    },
    cause: `ECS cannot call the lifecycle hook ${HOOK} at stage POST_SCALE_UP: AccessDenied.`,
    innocent: exited(1, 'lifecycle hook(s) failed.'),
  },
  {
    id: 'hook-failed',
    shows: {
      reason: `${ROLLED_BACK} PRE_SCALE_UP lifecycle hook(s) failed.`,
      hooks: [{ status: 'FAILED', targetArn: HOOK }],
    },
    cause: `The lifecycle hook ${HOOK} failed at stage PRE_SCALE_UP: it answered FAILED.`,
    innocent: timedOut('Not finished after 90 s (timeout); ECS waits'),
  },
  {
    id: 'hook-timed-out',
    shows: {
      reason: `${ROLLED_BACK} POST_SCALE_UP lifecycle hook timed out.`,
      hooks: [{ status: 'TIMED_OUT', targetArn: HOOK }],
    },
    cause: `The lifecycle hook ${HOOK} at stage POST_SCALE_UP did not end in time.`,
    innocent: timedOut(
      'Not finished after 90 s (timeout); ECS goes on waiting at POST_SCALE_UP until somebody answers the hook',
    ),
  },
  {
    id: 'hook-timed-out',
    shows: { reason: `${ROLLED_BACK} POST_TEST_TRAFFIC_SHIFT pause hook timed out.` },
    cause: 'Nobody answered the pause at stage POST_TEST_TRAFFIC_SHIFT in time.',
    innocent: { reason: 'Service deployment stopped by user.' },
  },
  {
    id: 'traffic-rules',
    shows: { reason: `${ROLLED_BACK} of invalid networking configuration. One or more rules not found` },
    cause: 'The load balancer’s rules do not fit the service: One or more rules not found',
    innocent: { reason: `${ROLLED_BACK} the circuit breaker threshold was exceeded.` },
  },
  {
    id: 'spot-interruption',
    shows: running('SpotInterruption', 'Your Spot Task was interrupted.'),
    cause: 'Spot capacity was taken back: task abc was interrupted, and not by a fault of its own.',
    innocent: exited(143, 'Spot reservation service stopped'),
  },
  {
    id: 'host-lost',
    shows: running('TerminationNotice', 'Host EC2 (instance i-0a) terminated.'),
    cause: 'The host of task abc went away, not by a fault of the task: Host EC2 (instance i-0a) terminated.',
    innocent: exited(143, 'Host terminated'),
  },
  {
    id: 'out-of-memory',
    shows: {
      tasks: [
        stoppedTask('Essential container in task exited', {
          exitCode: 137,
          reason: 'OutOfMemoryError: Container killed due to memory usage',
        }),
      ],
      containers: [{ ...WEB, memory: undefined as never }],
      task: { memory: 512 },
    },
    cause: 'Container "web" used more memory than the task has (512 MiB) and was killed.',
    innocent: exited(1, 'java.lang.OutOfMemoryError: Java heap space'),
  },
  {
    id: 'address-in-use',
    shows: exited(98, 'Error: listen EADDRINUSE: address already in use :::8080'),
    cause: 'Container "web" cannot listen on port 8080: another process of the same task does already.',
    innocent: unstarted('CannotStartContainerError: listen tcp4 0.0.0.0:80: bind: address already in use'),
  },
  {
    id: 'container-killed',
    shows: {
      tasks: [stoppedTask('Essential container in task exited', { exitCode: 137 }, { stopTookMs: 31_000 })],
      containers: [WEB],
    },
    cause: 'Container "web" was killed (exit code 137): it did not end within its stopTimeout of 30 s.',
    innocent: exited(143),
  },
  {
    id: 'container-exited',
    shows: {
      ...exited(4, 'lost the queue'),
      tasks: [
        stoppedTask(
          'Essential container in task exited',
          { exitCode: 4 },
          { startedAt: 0, stoppedAt: 300_000 },
        ),
      ],
    },
    cause: 'Container "web" exits with code 4 after running for 5 min; its last words: lost the queue',
    innocent: unstarted('CannotStartContainerError: oops'),
  },
  {
    id: 'listens-on-localhost',
    shows: unhealthyTarget(
      'Health checks failed',
      '[1] [INFO] Listening at: http://127.0.0.1:8080 (1)',
      'booted',
    ),
    cause:
      'Container "web" listens on port 8080 of 127.0.0.1 only, where the load balancer cannot reach it; its log says: [1] [INFO] Listening at: http://127.0.0.1:8080 (1)',
    innocent: unhealthyTarget(
      'Health checks failed',
      ' * Running on http://127.0.0.1:8080',
      ' * Running on http://10.0.0.4:8080',
    ),
  },
  {
    id: 'listens-on-localhost',
    shows: unhealthyTarget('Health checks failed', 'Server running at http://localhost:8080/'),
    cause: /^Container "web" listens on port 8080 of 127\.0\.0\.1 only/,
    innocent: unhealthyTarget(
      'Health checks failed with these codes: [404]',
      'Listening at: http://127.0.0.1:8080',
    ),
  },
  {
    id: 'nothing-listens',
    shows: unhealthyTarget('Health checks failed', 'Tomcat started on port 3000 (http)'),
    cause:
      'Nothing answers on port 8080 of the task, where the load balancer’s health check asks for /health; its log says that it listens on port 3000.',
    innocent: unhealthyTarget('Health checks failed with these codes: [503]', 'listening on :8080'),
  },
  {
    id: 'security-group-suspected',
    shows: unhealthyTarget(
      'Request timed out',
      'INFO: Uvicorn running on http://0.0.0.0:8080 (Press CTRL+C to quit)',
    ),
    cause:
      'The load balancer’s health check for /health gets no answer from port 8080 of the task, although its log says that it listens there: probably the security group sg-1 does not let it in.',
    innocent: unhealthyTarget('Request timed out', '10.0.0.9 "GET /health HTTP/1.1" ELB-HealthChecker/2.0'),
  },
  {
    id: 'security-group-suspected',
    shows: {
      targets: [
        { address: '10.0.0.4', port: 8080, reason: 'Target.Timeout', description: 'Request timed out' },
      ],
      service: { desired: 1, network: NETWORK },
    },
    cause: /gets no answer from port 8080 of the task: probably the security group sg-1/,
    innocent: {
      ...exited(1, 'boom'),
      targets: [
        { address: '10.0.0.4', port: 8080, reason: 'Target.Timeout', description: 'Request timed out' },
      ],
    },
  },
  {
    id: 'load-balancer-health-check',
    shows: unhealthyTarget('Health checks failed with these codes: [404]'),
    cause: 'The load balancer’s health check for /health on port 8080 gets 404, not 200.',
    innocent: { ...unhealthyTarget('Health checks failed with these codes: [404]'), ...exited(3, 'boom') },
  },
  {
    id: 'target-group-missing',
    shows: events(
      'task set (ecs-svc/1) (task abc) is not healthy in target-group (arn:tg)) due to `TARGET GROUP IS NOT FOUND`.',
    ),
    cause: 'The target group does not exist: arn:tg.',
    innocent: unhealthyTarget('Health checks failed with these codes: [404]', 'TARGET IS NOT FOUND'),
  },
  {
    id: 'container-health-check',
    shows: {
      tasks: [stoppedTask('Task failed container health checks', { exitCode: 0, healthStatus: 'UNHEALTHY' })],
      containers: [{ ...WEB, healthCheck: 'curl -f localhost' }],
    },
    cause: 'The health check of container "web" fails: curl -f localhost',
    innocent: exited(1, 'failed container health checks'),
  },
];
