import { ShipError } from '../errors.js';
import type { EcsPort } from '../ports/ecs-port.js';
import type { JsonObject } from '../ports/json-object.js';
import type { LoadBalancingPort } from '../ports/load-balancing-port.js';
import { clusterUrl, consoleUrl, logGroupUrl, serviceUrl } from '../report/console-url.js';
import type { ServiceSnapshot } from '../watch/rollout.js';

/** What can be opened of a service. */
export const openable = ['service', 'deployment', 'logs', 'console', 'url'] as const;

export type Openable = (typeof openable)[number];

export interface LinkWish {
  readonly cluster: string;
  readonly service: string;
  readonly what: Openable;
  /** Has what AWS is asked at a console? */
  readonly hasConsole: boolean;
}

export interface LinkPorts {
  readonly ecs: Pick<EcsPort, 'describeService' | 'describeTaskDefinition'>;
  readonly loadBalancing: Pick<LoadBalancingPort, 'findUrl'>;
}

/** The address of a page about the service, or of the service itself. Throws ShipError where there is none. */
export async function findLink(wish: LinkWish, ports: LinkPorts): Promise<string> {
  const { cluster, service: name, what } = wish;
  if (what !== 'url' && !wish.hasConsole) throw noConsole();
  const service = await ports.ecs.describeService(cluster, name);
  const found = what === 'url' ? await addressOf(service, ports) : await pageOf(what, service, ports);
  if (found !== undefined) return found;
  throw what === 'url' ? noAddress(name) : noPage(what, service);
}

async function addressOf({ targetGroupArns: [group] }: ServiceSnapshot, { loadBalancing }: LinkPorts) {
  return group === undefined ? undefined : loadBalancing.findUrl(group);
}

async function pageOf(what: Exclude<Openable, 'url'>, service: ServiceSnapshot, ports: LinkPorts) {
  if (what === 'service') return serviceUrl(service.arn);
  if (what === 'deployment') return consoleUrl(service.arn);
  if (what === 'console') return clusterUrl(service.arn);
  const { definition } = await ports.ecs.describeTaskDefinition(service.taskDefinitionArn);
  const place = logPlace(definition);
  return place === undefined ? undefined : logGroupUrl(service.arn, place);
}

/** Of the first essential container that writes to CloudWatch Logs. */
function logPlace({ containerDefinitions }: JsonObject): { group: string; region?: string } | undefined {
  const containers = (containerDefinitions ?? []) as readonly JsonObject[];
  const writers = containers.flatMap(({ essential, logConfiguration }) => {
    const { logDriver, options = {} } = (logConfiguration ?? {}) as {
      readonly logDriver?: string;
      readonly options?: Readonly<Record<string, string>>;
    };
    const { 'awslogs-group': group, 'awslogs-region': region } = options;
    if (logDriver !== 'awslogs' || group === undefined) return [];
    return [{ essential: essential !== false, group, ...(region === undefined ? {} : { region }) }];
  });
  return writers.find((one) => one.essential) ?? writers[0];
}

function noConsole(): ShipError {
  return new ShipError(
    'link-missing',
    'AWS_ENDPOINT_URL names no endpoint of AWS, so that no console shows it.',
    {
      remedy: 'Use ecs-ship status and ecs-ship logs; of the emulator, ecs-ship emulator state.',
    },
  );
}

function noAddress(service: string): ShipError {
  return new ShipError(
    'link-missing',
    `${service} is behind no load balancer with a listener, so that its address is not known.`,
    {
      remedy: 'Open something else: ecs-ship open service, or ecs-ship open logs.',
    },
  );
}

function noPage(what: Openable, { arn, name, taskDefinitionArn }: ServiceSnapshot): ShipError {
  if (what === 'logs')
    return new ShipError(
      'link-missing',
      `No container of ${taskDefinitionArn.split('/').at(-1)} writes to CloudWatch Logs.`,
      {
        remedy: `Give it the log driver awslogs (--log-driver awslogs), or look where it writes.`,
      },
    );
  return new ShipError('link-missing', `No console that is public shows ${name} (${arn}).`, {
    remedy: 'Open the console of that partition yourself.',
  });
}
