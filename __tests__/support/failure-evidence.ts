import type { DefinedContainer, Evidence } from '../../src/watch/evidence.js';
import type { StoppedContainer, StoppedTask } from '../../src/watch/rollout.js';

/** A cause as its test tells it: what shows it, the sentence, and what looks alike and is not it. */
export interface CauseRow {
  readonly id: string;
  readonly shows: Partial<Evidence>;
  readonly cause: string | RegExp;
  /** Evidence that must not be taken for this cause. */
  readonly innocent: Partial<Evidence>;
}

export const WEB: DefinedContainer = {
  name: 'web',
  essential: true,
  memory: 128,
  image: 'r/web:1',
  ports: [{ container: 8080 }],
  stopTimeout: 30,
  waitsFor: [],
};

export const NETWORK = { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], publicAddress: false };

export function evidenceOf(change: Partial<Evidence>): Evidence {
  return { tasks: [], events: [], ...change };
}

/** A task of one container `web`, stopped for the reason. */
export function stoppedTask(
  stoppedReason: string,
  container: Partial<StoppedContainer> = {},
  task: Partial<StoppedTask> = {},
): StoppedTask {
  const exited = stoppedReason.startsWith('Essential');
  return {
    id: 'abc',
    taskDefinitionArn: 'td',
    stopCode: exited ? 'EssentialContainerExited' : 'TaskFailedToStart',
    stoppedReason,
    containers: [{ name: 'web', image: 'r/web:1', ...container }],
    ...task,
  };
}

/** A task that did not start, for the reason. */
export function unstarted(reason: string, more: Partial<Evidence> = {}): Partial<Evidence> {
  return { tasks: [stoppedTask(reason)], containers: [WEB], ...more };
}

/** A task whose container ended with the code after writing the lines. */
export function exited(exitCode: number, ...lines: readonly string[]): Partial<Evidence> {
  const tasks = [stoppedTask('Essential container in task exited', { exitCode })];
  return { tasks, containers: [WEB], log: logOf(...lines) };
}

/** What a service's event list says, the newest first. */
export function events(...messages: readonly string[]): Pick<Evidence, 'events'> {
  return {
    events: messages.map((message, index) => ({
      id: `${index}`,
      at: index,
      message: `(service web) ${message}`,
    })),
  };
}

/** A task that the load balancer has called unhealthy, its log as given. */
export function unhealthyTarget(reason: string, ...lines: readonly string[]): Partial<Evidence> {
  return {
    tasks: [stoppedTask('Task failed ELB health checks in (target-group arn)', { exitCode: 0 })],
    ...events(`(task abc) (port 8080) is unhealthy in (target-group arn) due to (reason ${reason}).`),
    healthCheck: { path: '/health', port: 'traffic-port', successCodes: '200', timeout: 2, interval: 5 },
    service: { desired: 2, network: NETWORK },
    containers: [WEB],
    log: logOf(...lines),
  };
}

export function logOf(...lines: readonly string[]): NonNullable<Evidence['log']> {
  return { container: 'web', lines: lines.map((message, at) => ({ at, message })) };
}
