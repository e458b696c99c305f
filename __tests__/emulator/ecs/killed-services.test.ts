import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DescribeListenersCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { type KillableEmulator, startKillableEmulator } from '../../support/killable-emulator.js';
import { clientConfig } from '../../support/start-test-emulator.js';

/** The built program, in a process of its own that SIGKILL ends. */
describe('an emulator with --data whose process is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-services-'));
  let emulator: KillableEmulator;
  let ecs: ECSClient;
  let elb: ElasticLoadBalancingV2Client;

  const start = async () => {
    emulator = await startKillableEmulator(folder);
    ecs = new ECSClient(clientConfig(emulator));
    elb = new ElasticLoadBalancingV2Client(clientConfig(emulator));
  };

  afterAll(async () => {
    await emulator.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const balance = async (): Promise<string> => {
    const input = { Name: 'web', Protocol: 'HTTP' as const, Port: 80, TargetType: 'ip' as const };
    const { TargetGroups } = await elb.send(new CreateTargetGroupCommand(input));
    const { LoadBalancers } = await elb.send(new CreateLoadBalancerCommand({ Name: 'front' }));
    const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
    await elb.send(
      new CreateListenerCommand({
        LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
        Protocol: 'HTTP',
        Port: 80,
        DefaultActions: [{ Type: 'forward', TargetGroupArn }],
      }),
    );
    return TargetGroupArn;
  };
  const service = async () => {
    const { services } = await ecs.send(new DescribeServicesCommand({ services: ['web'] }));
    return services?.[0];
  };
  const running = async (count: number) => {
    for (let i = 0; i < 200 && (await service())?.runningCount !== count; i++) await sleep(50);
    expect((await service())?.runningCount).toBe(count);
  };

  it('has its service again, with its load balancer, and runs its tasks', async () => {
    await start();
    const targetGroupArn = await balance();
    await ecs.send(new CreateClusterCommand({}));
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
        containerDefinitions: [
          { name: 'app', image: 'app:1', memory: 128, portMappings: [{ containerPort: 80 }] },
        ],
      }),
    );
    await ecs.send(
      new CreateServiceCommand({
        serviceName: 'web',
        taskDefinition: 'web',
        desiredCount: 2,
        loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 80 }],
      }),
    );
    await running(2);
    const before = await service();
    const listener = async () =>
      (await elb.send(new DescribeListenersCommand({ ListenerArns: arns }))).Listeners;
    const { LoadBalancers } = await elb.send(new CreateLoadBalancerCommand({ Name: 'front' }));
    const LoadBalancerArn = LoadBalancers?.[0]?.LoadBalancerArn;
    const { Listeners } = await elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
    const arns = Listeners?.map(({ ListenerArn }) => ListenerArn ?? '');
    await emulator.kill();

    await start();
    await running(2);
    expect(await listener()).toEqual(Listeners);
    const after = await service();
    expect(after).toMatchObject({
      serviceArn: before?.serviceArn,
      createdAt: before?.createdAt,
      taskDefinition: before?.taskDefinition,
      deployments: [{ id: before?.deployments?.[0]?.id }],
    });
    const { serviceDeployments } = await ecs.send(new ListServiceDeploymentsCommand({ service: 'web' }));
    expect(serviceDeployments).toHaveLength(1);
    const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web' }));
    expect(taskDefinition?.revision).toBe(1);
  });
});
