import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
} from '@aws-sdk/client-ecs';
import { busyboxImage } from '../busybox-image.js';
import { definitionOf } from './projects.js';
import type { Home } from './scenario.js';

/** A service's parts by name. */
interface Address {
  readonly account: string;
  readonly region: string;
  readonly cluster: string;
  readonly service: string;
}

function addressOf(home: Home): Address {
  const [account = '', region = '', cluster = '', service = ''] = home.split('/');
  return { account, region, cluster, service };
}

/** What an SDK client needs to act in an account of the emulator. */
function accessTo({ account, region }: Address, endpoint: string) {
  return { endpoint, region, credentials: { accessKeyId: account, secretAccessKey: 'test' } };
}

const BEFORE = ['/bin/sh', '-c', "trap 'exit 0' TERM; while :; do sleep 1 & wait $!; done"];

/** A cluster and a service that runs something else before. */
export async function createHome(home: Home, url: string): Promise<void> {
  const address = addressOf(home);
  const { cluster, service } = address;
  const ecs = new ECSClient(accessTo(address, url));
  await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
  const definition = definitionOf(service) as unknown as RegisterTaskDefinitionCommandInput;
  const image = await busyboxImage();
  const containerDefinitions = (definition.containerDefinitions ?? []).map((one) => ({
    ...one,
    image,
    command: BEFORE,
  }));
  const revision = { ...definition, containerDefinitions };
  // It runs the second, so that there is one to go back to.
  for (let left = 2; left > 0; left -= 1) await ecs.send(new RegisterTaskDefinitionCommand(revision));
  await ecs.send(
    new CreateServiceCommand({
      cluster,
      serviceName: service,
      taskDefinition: service,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
}

/** The images that a service runs, by their references in the task definition. */
export async function imagesOf(home: Home, url: string): Promise<readonly (string | undefined)[]> {
  const { runningCount, desiredCount, taskDefinition: revision } = await describe(home, url);
  if (runningCount !== desiredCount) throw new Error(`${home} does not run`);
  const ecs = new ECSClient(accessTo(addressOf(home), url));
  const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: revision }));
  return (taskDefinition?.containerDefinitions ?? []).map(({ image }) => image);
}

/** Whether what runs there has started, and has been taken as stable. */
export async function stateOf(home: Home, url: string): Promise<'starting' | 'running' | 'settled'> {
  const { deployments = [], runningCount, desiredCount } = await describe(home, url);
  if (runningCount !== desiredCount) return 'starting';
  return deployments[0]?.rolloutState === 'COMPLETED' ? 'settled' : 'running';
}

async function describe(home: Home, url: string): Promise<Service> {
  const address = addressOf(home);
  const { services } = await new ECSClient(accessTo(address, url)).send(
    new DescribeServicesCommand({ cluster: address.cluster, services: [address.service] }),
  );
  if (services?.[0] === undefined) throw new Error(`${home} is gone`);
  return services[0];
}
