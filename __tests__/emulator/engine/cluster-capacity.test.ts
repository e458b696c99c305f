import type { CapacityLimit } from '../../../src/emulator/engine/cluster-capacity.js';
import { containerInstanceId } from '../../../src/emulator/engine/cluster-instances.js';
import { VirtualEcs } from './virtual-ecs.js';

const INSTANCE = containerInstanceId('arn:aws:ecs:us-east-1:123456789012:cluster/default');
const BREAKER = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } };
const FARGATE = {
  requiresCompatibilities: ['FARGATE' as const],
  networkMode: 'awsvpc' as const,
  cpu: '256',
  memory: '512',
};
const SUBNETS = { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } } };

function limited(limit: CapacityLimit): VirtualEcs {
  return new VirtualEcs([], 1, { capacity: { default: limit } });
}

function lacks(what: string): string {
  return `was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ${INSTANCE}) ${what}. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;
}

describe('a service in a cluster with a limit', () => {
  it.each<[string, CapacityLimit, object, string]>([
    ['memory', { memory: 1200 }, {}, 'has insufficient memory available'],
    ['CPU', { cpu: 300 }, { cpu: 128 }, 'has insufficient CPU units available'],
    ['tasks', { tasks: 2 }, {}, 'encountered error "RESOURCE:ENI"'],
    [
      'ports',
      {},
      { portMappings: [{ containerPort: 80, hostPort: 8080 }] },
      'is already using a port required by your task',
    ],
  ])('says that it lacks %s, once, and keeps what runs', (_, limit, container, what) => {
    const ecs = limited(limit);
    ecs.register(container);
    ecs.create({ desiredCount: 3 });
    ecs.pass(60);
    const running = ecs.tasks().length;
    expect(running).toBeGreaterThan(0);
    expect(running).toBeLessThan(3);
    expect(ecs.events().filter((event) => event === lacks(what))).toHaveLength(1);
    expect(ecs.service().deployments?.[0]).toMatchObject({ rolloutState: 'IN_PROGRESS' });
  });

  it('fails a deployment that finds no room, as tasks that do not start do', () => {
    const ecs = limited({ memory: 1200 });
    ecs.register();
    ecs.create({ desiredCount: 2, ...BREAKER });
    ecs.pass(60);
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(60);
    expect(ecs.events().slice(3)).toEqual([
      lacks('has insufficient memory available'),
      '(deployment ecs-svc/D2) deployment failed: tasks failed to start.',
      'rolling back to deployment ecs-svc/D1.',
      '(deployment ecs-svc/D1) deployment completed.',
      'has reached a steady state.',
    ]);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { failureCount: 3, threshold: 3 },
    });
  });

  it('goes on by itself once another service makes room', () => {
    const ecs = limited({ memory: 512 });
    ecs.register();
    ecs.create({ serviceName: 'other', desiredCount: 1 });
    ecs.pass(60);
    ecs.create({ desiredCount: 1 });
    ecs.pass(60);
    expect(ecs.service().runningCount).toBe(0);
    ecs.update({ service: 'other', desiredCount: 0 });
    ecs.pass(120);
    expect(ecs.service()).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: 'COMPLETED' }] });
  });

  it('speaks of Fargate’s capacity, or of the quota of tasks, where Fargate runs it', () => {
    const fargate = (limit: CapacityLimit) => {
      const ecs = limited(limit);
      ecs.register({}, FARGATE);
      ecs.create({ desiredCount: 2, launchType: 'FARGATE', ...SUBNETS });
      ecs.pass(10);
      return ecs.events();
    };
    expect(fargate({ cpu: 256 })).toContain(
      'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    );
    expect(fargate({ tasks: 1 })).toContain(
      "was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently.",
    );
  });
});

describe('RunTask in a cluster with a limit', () => {
  it.each<[CapacityLimit, object, string]>([
    [{ memory: 600 }, {}, 'RESOURCE:MEMORY'],
    [{ cpu: 200 }, { cpu: 128 }, 'RESOURCE:CPU'],
    [{}, { portMappings: [{ containerPort: 80, hostPort: 80 }] }, 'RESOURCE:PORTS'],
  ])('starts what fits %j and names what the rest lacks', (limit, container, reason) => {
    const ecs = limited(limit);
    ecs.register(container);
    const { tasks, failures } = ecs.call('RunTask', { taskDefinition: 'web', count: 2 });
    expect(tasks).toHaveLength(1);
    expect(failures).toEqual([
      {
        arn: `arn:aws:ecs:us-east-1:123456789012:container-instance/default/${INSTANCE}`,
        reason,
      },
    ]);
  });

  it('names no instance on Fargate', () => {
    const ecs = limited({ memory: 100 });
    ecs.register({}, FARGATE);
    const request = { taskDefinition: 'web', launchType: 'FARGATE', ...SUBNETS };
    expect(ecs.call('RunTask', request)).toEqual({
      tasks: [],
      failures: [
        {
          reason:
            'Capacity is unavailable at this time. Please try again later or in a different availability zone',
        },
      ],
    });
  });
});
