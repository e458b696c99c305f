import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clock } from '../../src/emulator/clock.js';
import { createListener } from '../../src/emulator/elb/create-listener.js';
import { createLoadBalancer } from '../../src/emulator/elb/create-load-balancer.js';
import { createTargetGroup } from '../../src/emulator/elb/create-target-group.js';
import { Elb } from '../../src/emulator/elb/elb.js';
import type { Target, TargetHealth } from '../../src/emulator/target-groups.js';
import type { LaunchedTask, ProbeResult } from '../../src/emulator/task-runtime.js';

export const CALLER = { accountId: '123456789012', region: 'us-east-1' };

/** Health check settings that make tests short to write. */
export const QUICK_CHECK = {
  HealthCheckPath: '/health',
  HealthCheckIntervalSeconds: 10,
  HealthCheckTimeoutSeconds: 2,
  HealthyThresholdCount: 3,
  UnhealthyThresholdCount: 2,
};

/** A load balancer with a target group behind one listener. */
export interface ElbStage {
  readonly elb: Elb;
  readonly groupArn: string;
  readonly url: string;
}

export async function elbStage(clock: Clock, settings: object = QUICK_CHECK): Promise<ElbStage> {
  const elb = new Elb(clock);
  const groupArn = makeGroup(elb, 'web', settings);
  const listener = await makeListener(elb, [{ Type: 'forward', TargetGroupArn: groupArn }]);
  return { elb, groupArn, url: listener.url };
}

export function makeGroup(elb: Elb, Name: string, settings: object = QUICK_CHECK): string {
  const input = { Name, Protocol: 'HTTP' as const, Port: 80, TargetType: 'ip' as const, ...settings };
  return createTargetGroup(elb, input, CALLER).TargetGroups?.[0]?.TargetGroupArn ?? '';
}

/** A listener of a load balancer called `front`, at any port unless one is given. */
export async function makeListener(
  elb: Elb,
  DefaultActions: Action[],
  Port = 20_000 + Math.floor(Math.random() * 10_000),
): Promise<{ arn: string; url: string }> {
  const balancer = createLoadBalancer(elb, { Name: 'front' }, CALLER).LoadBalancers?.[0];
  const { Listeners } = await createListener(elb, {
    LoadBalancerArn: balancer?.LoadBalancerArn,
    Protocol: 'HTTP',
    Port,
    DefaultActions,
  });
  const [listener] = Listeners ?? [];
  return { arn: listener?.ListenerArn ?? '', url: `http://${balancer?.DNSName}:${listener?.Port}` };
}

/** A task that answers probes as told, and serves at an address where it has one. */
export class FakeTask implements LaunchedTask {
  answer: ProbeResult | 'none' = { status: 200 };
  probes = 0;
  readonly #port: number | undefined;

  constructor(port?: number) {
    this.#port = port;
  }

  stop(): void {}

  probe(_probe: unknown, done: (result: ProbeResult) => void): void {
    this.probes += 1;
    if (this.answer !== 'none') done(this.answer);
  }

  address(): { host: string; port: number } | undefined {
    return this.#port === undefined ? undefined : { host: '127.0.0.1', port: this.#port };
  }
}

/** Registers a task and answers the list that its health changes are written to. */
export function register(
  { elb, groupArn }: Omit<ElbStage, 'url'>,
  taskId: string,
  task: LaunchedTask,
): TargetHealth[] {
  const changes: TargetHealth[] = [];
  const target: Target = {
    id: `10.0.0.${taskId}`,
    port: 80,
    taskId,
    container: 'web',
    containerPort: 80,
    task,
  };
  elb.register(groupArn, target, (health) => changes.push(health));
  return changes;
}
