import { once } from 'node:events';
import { createServer } from 'node:net';
import { ANOTHER_VERSION, type FailureScenario, WAITS } from './failure-scenario.js';

/** Each cluster has room for one task, which runs. */
export const CAPACITY = {
  'small-memory': { memory: 100 },
  'small-cpu': { cpu: 200 },
  'one-instance': {},
  'full-fargate': { cpu: 256, memory: 512 },
};

const WAITING = { name: 'web', command: WAITS };

export const noMemory: FailureScenario = {
  name: 'no-memory',
  cluster: 'small-memory',
  good: WAITING,
  containers: [{ ...WAITING, ...ANOTHER_VERSION }],
};

export const noCpu: FailureScenario = {
  name: 'no-cpu',
  cluster: 'small-cpu',
  good: { ...WAITING, cpu: 128 },
  containers: [{ ...WAITING, cpu: 128, ...ANOTHER_VERSION }],
};

export const noFargateCapacity: FailureScenario = {
  name: 'no-fargate-capacity',
  cluster: 'full-fargate',
  good: WAITING,
  containers: [{ ...WAITING, ...ANOTHER_VERSION }],
  task: { requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
  service: { launchType: 'FARGATE' },
};

/** The old task holds the host port that the new one wants. */
export function hostPortHeld(hostPort: number): FailureScenario {
  const container = { ...WAITING, portMappings: [{ containerPort: 80, hostPort }] };
  return {
    name: 'host-port-held',
    cluster: 'one-instance',
    good: container,
    containers: [{ ...container, ...ANOTHER_VERSION }],
    task: { networkMode: 'bridge' },
  };
}

/** The same where ECS may stop the old task first. */
export function hostPortHandedOver(hostPort: number): FailureScenario {
  const deploymentConfiguration = {
    minimumHealthyPercent: 0,
    maximumPercent: 100,
    deploymentCircuitBreaker: { enable: true, rollback: true },
  };
  return { ...hostPortHeld(hostPort), name: 'host-port-handed-over', service: { deploymentConfiguration } };
}

/**
 * A port of this machine that nobody holds at the moment; below Linux's range for outgoing connections, of which one
 * could take it while no container has it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return port;
    } catch {
      // Taken: another one.
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  }
}
