import { setTimeout as sleep } from 'node:timers/promises';
import type { GetLogEventsResponse } from '@aws-sdk/client-cloudwatch-logs';
import type { CreateRepositoryResponse } from '@aws-sdk/client-ecr';
import type {
  CreateListenerOutput,
  CreateLoadBalancerOutput,
  CreateTargetGroupOutput,
  DescribeTargetHealthOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { freePort } from '../../../src/adapters/demo/free-port.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { type AwsCli, awsCli } from '../../support/aws-cli.js';
import { AwsCliService } from '../../support/aws-cli-service.js';
import { busyboxImage } from '../../support/busybox-image.js';
import { type DockerClient, dockerClient } from '../../support/docker-client.js';
import { openPlace } from '../../support/e2e-place.js';
import { startTestEmulator } from '../../support/start-test-emulator.js';

const TIMEOUT = 90_000;
const SERVE =
  'echo serving as $HOSTNAME; mkdir /www; echo hello from a task > /www/index.html; exec httpd -f -p 8080 -h /www';
const LOGS = {
  'awslogs-group': '/ecs/web',
  'awslogs-region': 'eu-central-1',
  'awslogs-stream-prefix': 'web',
};

const place = openPlace();
const docker: DockerClient = dockerClient();
let emulator: Emulator;
let aws: AwsCli;
let image: string;

beforeAll(async () => {
  emulator = await startTestEmulator({ runtime: 'docker', speed: 4 });
  aws = awsCli(emulator.url, place);
  const name = ['--repository-name', 'web'];
  const created = await aws.json<CreateRepositoryResponse>('ecr', 'create-repository', ...name);
  image = `${created.repository?.repositoryUri}:one`;
  const password = await aws.text('ecr', 'get-login-password');
  await docker.run(['login', '-u', 'AWS', '--password-stdin', `127.0.0.1:${emulator.port}`], password);
  await docker.run(['tag', await busyboxImage(), image]);
  await docker.run(['push', image]);
  await docker.run(['image', 'rm', image]);
}, TIMEOUT);

afterAll(async () => {
  docker.remove();
  await emulator.close();
  place.remove();
}, TIMEOUT);

/** A load balancer with a listener on a local port, and its target group. */
async function createLoadBalancing(): Promise<{ groupArn: string; url: string }> {
  const port = await freePort();
  const check =
    '--health-check-interval-seconds 5 --health-check-timeout-seconds 2 --healthy-threshold-count 2';
  const target = '--protocol HTTP --port 8080 --target-type ip --vpc-id vpc-0a1b2c3d';
  const group = await aws.json<CreateTargetGroupOutput>(
    ...`elbv2 create-target-group --name web ${target} ${check}`.split(' '),
  );
  const groupArn = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
  const balancer = await aws.json<CreateLoadBalancerOutput>(
    ...['elbv2', 'create-load-balancer', '--name', 'web', '--subnets', 'subnet-0a1b2c3d', 'subnet-4e5f6a7b'],
  );
  const [{ LoadBalancerArn = '', DNSName = '' } = {}] = balancer.LoadBalancers ?? [];
  const listener = await aws.json<CreateListenerOutput>(
    ...['elbv2', 'create-listener', '--load-balancer-arn', LoadBalancerArn, '--protocol', 'HTTP'],
    ...['--port', `${port}`, '--default-actions', `Type=forward,TargetGroupArn=${groupArn}`],
  );
  expect(listener.Listeners).toMatchObject([{ Port: port, LoadBalancerArn }]);
  return { groupArn, url: `http://${DNSName}:${port}/` };
}

async function targetStates(groupArn: string): Promise<(string | undefined)[]> {
  const answer = await aws.json<DescribeTargetHealthOutput>(
    ...['elbv2', 'describe-target-health', '--target-group-arn', groupArn],
  );
  return (answer.TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth?.State);
}

async function startService(groupArn: string): Promise<AwsCliService> {
  const service = new AwsCliService(aws, 'prod', 'web');
  const container = {
    name: 'app',
    image,
    command: ['sh', '-c', SERVE],
    portMappings: [{ containerPort: 8080 }],
    logConfiguration: { logDriver: 'awslogs', options: LOGS } as const,
  };
  await service.register(container, '--execution-role-arn', 'arn:aws:iam::123456789012:role/execution');
  // A busy machine may take its time to start containers, which the fast clock would count against them.
  const patience = ['--health-check-grace-period-seconds', '120'];
  const target = `targetGroupArn=${groupArn},containerName=app,containerPort=8080`;
  await service.create('--load-balancers', target, ...patience);
  await service.untilCompleted();
  return service;
}

describe('the AWS CLI, a service of real containers behind a load balancer', () => {
  let stage: { groupArn: string; url: string };
  let service: AwsCliService;

  beforeAll(async () => {
    await aws.json('ecs', 'create-cluster', '--cluster-name', 'prod');
    await aws.text('logs', 'create-log-group', '--log-group-name', '/ecs/web');
    stage = await createLoadBalancing();
    await expect(targetStates(stage.groupArn)).resolves.toEqual([]);
    service = await startService(stage.groupArn);
  }, TIMEOUT);

  it('serves what was pushed to ECR from healthy targets', async () => {
    await service.waitUntilStable();
    await expect(targetStates(stage.groupArn)).resolves.toEqual(['healthy', 'healthy']);
    await expect((await fetch(stage.url)).text()).resolves.toBe('hello from a task\n');
  });

  it('keeps the log of each task in a stream of its own', async () => {
    for (const { taskArn } of await service.tasks('RUNNING')) {
      const stream = `web/app/${taskArn?.split('/').at(-1)}`;
      const log = await aws.json<GetLogEventsResponse>(
        ...['logs', 'get-log-events', '--log-group-name', '/ecs/web', '--log-stream-name', stream],
      );
      expect(log.events).toMatchObject([{ message: expect.stringMatching(/^serving as \w+$/) }]);
    }
    const tail = await aws.text('logs', 'tail', '/ecs/web', '--format', 'short');
    expect(tail).toMatch(/^\S+ serving as \w+\n\S+ serving as \w+$/);
  });

  it(
    'takes its targets away when it is deleted',
    async () => {
      await aws.json('ecs', 'delete-service', '--cluster', 'prod', '--service', 'web', '--force');
      while ((await targetStates(stage.groupArn)).length > 0) await sleep(200);
    },
    TIMEOUT,
  );
});
