import type { EmulatorAction } from './emulator-action.js';

interface State {
  readonly ecs: readonly Place[];
  readonly repositories: readonly { readonly repositoryName: string; readonly images: readonly unknown[] }[];
  readonly loadBalancers: readonly {
    readonly LoadBalancerName: string;
    readonly listeners: readonly { readonly url: string }[];
  }[];
  readonly faults: readonly { readonly id: number; readonly rule: unknown; readonly spent: boolean }[];
}

interface Place {
  readonly accountId: string;
  readonly region: string;
  readonly clusters: readonly Cluster[];
}

interface Cluster {
  readonly clusterName: string;
  readonly services: readonly Service[];
}

interface Service {
  readonly serviceName: string;
  readonly status: string;
  readonly runningCount: number;
  readonly desiredCount: number;
  readonly deployments: readonly { readonly rolloutState: string; readonly taskDefinition: string }[];
}

export const state: EmulatorAction = {
  name: 'state',
  summary: 'Show clusters, services, repositories, …; --json shows everything.',
  operands: [],
  rows: [],
  examples: ['state', 'state --json'],
  ask: () => [{ method: 'GET', path: '/state' }],
  tell: (answer) => lines(answer as State).join('\n') || 'there is nothing yet',
};

function lines({ ecs, repositories, loadBalancers, faults }: State): string[] {
  return [
    ...ecs.flatMap(placeLines),
    ...repositories.map(
      ({ repositoryName, images }) => `repository ${repositoryName}: ${images.length} images`,
    ),
    ...loadBalancers.flatMap(({ LoadBalancerName, listeners }) =>
      listeners.map(({ url }) => `load balancer ${LoadBalancerName}: ${url}`),
    ),
    ...faults.map(({ id, rule, spent }) => `fault ${id}: ${JSON.stringify(rule)}${spent ? ' (spent)' : ''}`),
  ];
}

function placeLines({ accountId, region, clusters }: Place): string[] {
  return clusters.flatMap(({ clusterName, services }) => [
    `cluster ${clusterName} in ${region}, account ${accountId}`,
    ...services.map((service) => `  ${serviceLine(service)}`),
  ]);
}

function serviceLine({ serviceName, status, runningCount, desiredCount, deployments }: Service): string {
  const rollouts = deployments.map(
    ({ taskDefinition, rolloutState }) => `${taskDefinition.split('/').at(-1)} ${rolloutState}`,
  );
  return `service ${serviceName}: ${status}, ${runningCount} of ${desiredCount} tasks run; ${rollouts.join(', ')}`;
}
