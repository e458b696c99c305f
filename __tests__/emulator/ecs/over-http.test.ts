import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  paginateListTasks,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  UpdateServiceCommand,
  waitUntilServicesStable,
} from '@aws-sdk/client-ecs';
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.js';
import { ScriptedRuntime } from '../../../src/emulator/runtimes/scripted-runtime.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';

const DIES = { image: 'bad', script: { exit: { code: 3, after: 1 } } };

describe('ECS over HTTP, as the AWS SDK sees it', () => {
  const clock = new VirtualClock();
  let emulator: Emulator;
  let ecs: ECSClient;

  beforeAll(async () => {
    emulator = await startEmulator({
      clock,
      strictModel: true,
      runtime: ({ images }) => new ScriptedRuntime(clock, images, [DIES]),
    });
    ecs = new ECSClient({
      endpoint: emulator.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' },
    });
    await ecs.send(new CreateClusterCommand({}));
    await register('good');
  });

  afterAll(async () => {
    ecs.destroy();
    await emulator.close();
  });

  const register = (image: string) =>
    ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        containerDefinitions: [{ name: 'app', image, portMappings: [{ containerPort: 80 }] }],
      }),
    );
  const service = async () =>
    (await ecs.send(new DescribeServicesCommand({ services: ['web'] }))).services?.[0];

  it('deploys, rolls a dying revision back, and shows it where a deploy tool looks', async () => {
    await ecs.send(
      new CreateServiceCommand({
        serviceName: 'web',
        taskDefinition: 'web',
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      }),
    );
    clock.advance(120_000);
    expect((await service())?.deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 2 }]);

    await register('bad');
    const before = clock.now();
    const update = await ecs.send(new UpdateServiceCommand({ service: 'web', taskDefinition: 'web' }));
    clock.advance(120_000);
    const listed = await ecs.send(
      new ListServiceDeploymentsCommand({ service: 'web', createdAt: { after: new Date(before) } }),
    );
    const [ours] = listed.serviceDeployments ?? [];
    expect(ours).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', createdAt: new Date(before) });
    expect(ours?.targetServiceRevisionArn?.split('/').at(-1)).toBe(
      update.service?.deployments?.[0]?.id?.split('/').at(-1),
    );
    const described = await ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [ours?.serviceDeploymentArn ?? ''] }),
    );
    expect(described.serviceDeployments?.[0]?.deploymentCircuitBreaker?.status).toBe('TRIGGERED');
    const revisions = await ecs.send(
      new DescribeServiceRevisionsCommand({ serviceRevisionArns: [ours?.targetServiceRevisionArn ?? ''] }),
    );
    expect(revisions.serviceRevisions?.[0]?.containerImages).toMatchObject([{ image: 'bad' }]);
  });

  it('passes the services-stable waiter after a rollback, as AWS does', async () => {
    const waited = await waitUntilServicesStable({ client: ecs, maxWaitTime: 60 }, { services: ['web'] });
    expect(waited.state).toBe('SUCCESS');
    expect((await service())?.taskDefinition).toMatch(/web:1$/);
  });

  it('shows why the tasks died', async () => {
    const { taskArns } = await ecs.send(
      new ListTasksCommand({ serviceName: 'web', desiredStatus: 'STOPPED' }),
    );
    const { tasks } = await ecs.send(new DescribeTasksCommand({ tasks: taskArns }));
    expect(tasks?.[0]).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      platformVersion: '1.4.0',
      containers: [{ exitCode: 3 }],
    });
  });

  it('pages as the SDK’s paginators ask', async () => {
    const found = [];
    for await (const page of paginateListTasks({ client: ecs, pageSize: 1 }, {})) {
      found.push(...(page.taskArns ?? []));
    }
    expect(new Set(found).size).toBe(2);
  });

  it('answers AWS’s exceptions', async () => {
    await expect(
      ecs.send(new DescribeServicesCommand({ cluster: 'nope', services: ['web'] })),
    ).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
      message: 'Cluster not found.',
    });
    await expect(
      ecs.send(new RunTaskCommand({ taskDefinition: 'web', launchType: 'FARGATE' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(ecs.send(new RunTaskCommand({ taskDefinition: undefined }))).rejects.toThrow();
  });
});
