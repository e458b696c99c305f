import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { ECRClient } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type Task,
} from '@aws-sdk/client-ecs';
import { forgetImages } from '../../src/adapters/demo/forget-images.js';
import { busyboxImage } from './busybox-image.js';
import { type EmulatorProcess, startEmulatorProcess } from './e2e-emulator.js';
import { openPlace, type Place } from './e2e-place.js';
import { distFile, type Ended, runProgram, type Variables } from './e2e-program.js';
import { openWorkspace, taskDefinition, type Workspace } from './e2e-workspace.js';

/** What a user has before the first ship: an account (the emulator) with a service that runs, and a project. */
export interface Stage {
  readonly place: Place;
  readonly emulator: EmulatorProcess;
  readonly workspace: Workspace;
  readonly ecs: ECSClient;
  readonly ecr: ECRClient;
  /** For programs under test: the place's environment and AWS's. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs `dist/cli.js` in the workspace. */
  cli(argv: readonly string[], more?: CliSurroundings): Promise<Ended>;
  service(): Promise<Service>;
  /** The tasks that are to run, with their containers. */
  tasks(): Promise<readonly Task[]>;
  close(): Promise<void>;
}

export interface CliSurroundings {
  readonly node?: string;
  readonly env?: Variables;
}

export interface StageOptions {
  readonly runtime?: 'docker' | 'scripted';
  /** How many times faster the emulator's clock runs. */
  readonly speed?: number;
  readonly desiredCount?: number;
  /** Whether the task definition has a container health check. */
  readonly checked?: boolean;
  /** What image scans find, as the emulator's `--findings` takes it. */
  readonly findings?: readonly object[];
  /** What the emulator creates at its start. */
  readonly seed?: object;
}

/** The flags that every ship of a stage needs. */
export const TARGET = ['--service', 'web', '--cluster', 'production'];
export const SHIP = ['ship', ...TARGET, '--task-definition', 'task-definition.json'];

const REGION = 'us-east-1';
const KEYS = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'kept-in-the-tests-secret-key' };

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { runtime = 'docker', speed = 1 } = options;
  const place = openPlace();
  const files = [
    ...fileFlag(place, '--findings', options.findings),
    ...fileFlag(place, '--seed', options.seed),
  ];
  const flags = ['--runtime', runtime, '--speed', `${speed}`, ...files];
  const emulator = await startEmulatorProcess(place, ...flags);
  const close = async () => {
    await emulator.stop();
    await forgetImages(new URL(emulator.url).host);
    place.remove();
  };
  try {
    return { ...(await furnish(place, emulator, options)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function fileFlag(place: Place, flag: string, content: object | undefined): readonly string[] {
  if (content === undefined) return [];
  const file = join(place.root, `${flag.slice(2)}.json`);
  writeFileSync(file, JSON.stringify(content));
  return [flag, file];
}

async function furnish(place: Place, emulator: EmulatorProcess, options: StageOptions) {
  const client = { endpoint: emulator.url, region: REGION, credentials: KEYS };
  const ecs = new ECSClient(client);
  const env = { ...place.env, ...awsEnvironment(emulator.url) };
  const workspace = await openWorkspace(place, options.checked);
  await new CloudWatchLogsClient(client).send(new CreateLogGroupCommand({ logGroupName: '/ecs/web' }));
  await createService(ecs, options.desiredCount ?? 1);
  const cli: Stage['cli'] = (argv, { node = process.execPath, env: more = {} } = {}) =>
    runProgram(node, [distFile('cli.js'), ...argv], { cwd: workspace.folder, env: { ...env, ...more } });
  const ecr = new ECRClient(client);
  const [service, tasks] = [() => describeService(ecs), () => describeTasks(ecs)];
  return { place, emulator, workspace, ecs, ecr, env, cli, service, tasks };
}

/** Standard AWS configuration: nothing of ecs-ship's own points at the emulator. */
export function awsEnvironment(url: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
  };
}

async function createService(ecs: ECSClient, desiredCount: number): Promise<void> {
  await ecs.send(new CreateClusterCommand({ clusterName: 'production' }));
  const definition = taskDefinition() as unknown as RegisterTaskDefinitionCommandInput;
  const containerDefinitions = definition.containerDefinitions?.map((one) => ({ ...one, command: BEFORE }));
  const image = await busyboxImage();
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      ...definition,
      containerDefinitions: containerDefinitions?.map((one) => ({ ...one, image })),
    }),
  );
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'production',
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
}

/** What the service runs before anybody ships. */
const BEFORE = ['/bin/sh', '-c', "trap 'exit 0' TERM; while :; do sleep 1 & wait $!; done"];

async function describeService(ecs: ECSClient): Promise<Service> {
  const { services } = await ecs.send(
    new DescribeServicesCommand({ cluster: 'production', services: ['web'] }),
  );
  if (services?.[0] === undefined) throw new Error('the service is gone');
  return services[0];
}

async function describeTasks(ecs: ECSClient): Promise<readonly Task[]> {
  const { taskArns } = await ecs.send(new ListTasksCommand({ cluster: 'production', serviceName: 'web' }));
  if (taskArns?.length === 0) return [];
  const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster: 'production', tasks: taskArns }));
  return tasks ?? [];
}
