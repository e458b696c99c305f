import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DescribeLogGroupsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const cluster = 'main';
let clock: VirtualClock;
let emulator: Emulator;
let ecs: ECSClient;

beforeEach(async () => {
  clock = new VirtualClock();
  emulator = await startTestEmulator({ clock });
  ecs = new ECSClient(clientConfig(emulator));
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
});

afterEach(() => emulator.close());

async function createService(image: string, targetGroupArn?: string): Promise<void> {
  const container = { name: 'web', image, memory: 64, portMappings: [{ containerPort: 80 }] };
  const family = 'web';
  await ecs.send(new RegisterTaskDefinitionCommand({ family, containerDefinitions: [container] }));
  const loadBalancers = targetGroupArn
    ? [{ targetGroupArn, containerName: 'web', containerPort: 80 }]
    : undefined;
  const input = { cluster, serviceName: 'web', taskDefinition: family, desiredCount: 2, loadBalancers };
  await ecs.send(new CreateServiceCommand(input));
}

async function targetGroupInUse(elb: ElasticLoadBalancingV2Client): Promise<string> {
  const group = { Name: 'web', Port: 80, Protocol: 'HTTP', TargetType: 'ip', VpcId: 'vpc-1' } as const;
  const { TargetGroups } = await elb.send(new CreateTargetGroupCommand(group));
  const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
  const { LoadBalancers } = await elb.send(
    new CreateLoadBalancerCommand({ Name: 'web', Subnets: ['subnet-1', 'subnet-2'] }),
  );
  await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn }],
    }),
  );
  return TargetGroupArn;
}

const runningCount = async () =>
  (await ecs.send(new DescribeServicesCommand({ cluster, services: ['web'] }))).services?.[0]?.runningCount;

describe('the services together', () => {
  it('bring a pushed image to life, pinned by the digest the registry has', async () => {
    const ecr = new ECRClient(clientConfig(emulator));
    const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/web' }));
    const digest = await (await registryClient(ecr, emulator.url)).pushImage('team/web', 'v1', 'content');
    await createService(`${repository?.repositoryUri}:v1`);
    clock.advance(60_000);
    const { taskArns } = await ecs.send(new ListTasksCommand({ cluster, serviceName: 'web' }));
    const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }));
    expect(tasks?.map(({ lastStatus }) => lastStatus)).toEqual(['RUNNING', 'RUNNING']);
    expect(tasks?.[0]?.containers?.[0]?.imageDigest).toBe(digest);
  });

  it('do not run an image that was never pushed', async () => {
    await createService(`127.0.0.1:${emulator.port}/team/web:v1`);
    clock.advance(60_000);
    await expect(runningCount()).resolves.toBe(0);
  });

  it('register tasks with the load balancer and check them', async () => {
    const elb = new ElasticLoadBalancingV2Client(clientConfig(emulator));
    const TargetGroupArn = await targetGroupInUse(elb);
    await createService('elsewhere/web:v1', TargetGroupArn);
    clock.advance(300_000);
    const { TargetHealthDescriptions } = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }));
    expect(TargetHealthDescriptions?.map(({ TargetHealth }) => TargetHealth?.State)).toEqual([
      'healthy',
      'healthy',
    ]);
    await expect(runningCount()).resolves.toBe(2);
  });

  it('keep ECS apart by region', async () => {
    await createService('elsewhere/web:v1');
    const elsewhere = new ECSClient({ ...clientConfig(emulator), region: 'us-west-2' });
    await expect(
      elsewhere.send(new DescribeServicesCommand({ cluster, services: ['web'] })),
    ).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
  });

  it('serve logs', async () => {
    const logs = new CloudWatchLogsClient(clientConfig(emulator));
    await logs.send(new CreateLogGroupCommand({ logGroupName: '/ecs/web' }));
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}));
    expect(logGroups?.map(({ logGroupName }) => logGroupName)).toEqual(['/ecs/web']);
  });
});
