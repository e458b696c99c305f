import { readFileSync } from 'node:fs';
import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { IdentityPolicy } from '../../src/emulator/faults/identity-policy.js';
import { ShipError } from '../../src/errors.js';
import { type DocumentedWay, documentedWays, type Way } from '../../src/iam/documented-ways.js';
import type { Feature } from '../../src/iam/features.js';
import type { IamAction } from '../../src/iam/iam-actions.js';
import type { Verdict } from '../../src/outcome.js';
import type { BuilderPort } from '../../src/ports/builder-port.js';
import { dockerLikeBuilder } from './docker-like-builder.js';
import { changingActions, documentedPolicy, withArns, withoutActions } from './documented-policy.js';
import { balancedService } from './failure-load-balancer.js';
import { type ImageShip, type ImageStage, imageStage, type SourceShip } from './image-stage.js';
import { type RegistryClient, registryClient } from './push-image.js';

/** One documented way to ship, whose role may do what docs/iam.md says. */
export interface PolicyScenario {
  readonly name: Way;
  /** What it uses: it may need no action of another feature. */
  readonly features: readonly Feature[];
  /** ARNs of the page that a reader replaces by others. */
  readonly arns?: Readonly<Record<string, readonly string[]>>;
  /** Brings the world there, with every permission. */
  readonly before?: (stage: ImageStage) => Promise<unknown>;
  readonly ship?: SourceShip | ((stage: ImageStage) => SourceShip | Promise<SourceShip>);
  /** The task definition's; unless told, task.json. */
  readonly file?: undefined;
  /** Secrets that exist. */
  readonly secrets?: object;
  /** `stable` unless told. */
  readonly verdict?: Verdict;
  /** Actions without which it fails, and names them. */
  readonly needs?: readonly IamAction[];
  /** Actions without which it goes on, and names them. */
  readonly misses?: readonly IamAction[];
}

export interface PolicyShip {
  readonly shipped: ImageShip;
  /** Everything that a reader is told: failure, diagnosis, notices, lines of stages. */
  readonly told: string;
}

const roles = ['web-task', 'web-execution'].map((name) => `arn:aws:iam::123456789012:role/${name}`);
const cluster = 'production';

/** The policy that the docs tell a reader to write for it. */
export function policyOf({ name, arns = {} }: PolicyScenario): IdentityPolicy {
  const { adds, onlyReads }: DocumentedWay = wayOf(name);
  const policy = withArns(documentedPolicy(adds), arns);
  return onlyReads ? withoutActions(policy, changingActions()) : policy;
}

function wayOf(name: Way): DocumentedWay {
  const found = documentedWays.find(({ way }) => way === name);
  if (found === undefined) throw new Error(`no way is called ${name}`);
  return found;
}

/** Ships with that policy, less one action where one is given. */
export async function shipAllowed(scenario: PolicyScenario, without?: IamAction): Promise<PolicyShip> {
  const stage = await imageStage(undefined, scenario.secrets, cluster);
  try {
    stage.write('task.json', JSON.stringify(definition));
    await putBehindBalancer(stage);
    await scenario.before?.(stage);
    const change = typeof scenario.ship === 'function' ? await scenario.ship(stage) : scenario.ship;
    const policy = policyOf(scenario);
    stage.service.emulator.permissions.set = {
      policy: without === undefined ? policy : withoutActions(policy, [without]),
    };
    const file = 'file' in scenario ? {} : { file: 'task.json' };
    const taskDefinition = { ...file, ...change?.taskDefinition };
    const shipped = await stage.ship({ builder: dockerOf(stage), ...change, taskDefinition });
    return { shipped, told: toldBy(shipped) };
  } finally {
    await stage.close();
  }
}

async function putBehindBalancer(stage: ImageStage): Promise<void> {
  const balanced = await balancedService(stage.service.emulator, 'web', { path: '/' });
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } };
  await deploy(stage, 'example/web:1', { networkConfiguration, ...balanced });
}

/** Has the service run an image without ecs-ship. */
export async function deploy({ service }: ImageStage, image: string, change: object = {}): Promise<void> {
  const { ecs, clock } = service;
  const [container] = definition.containerDefinitions;
  const containerDefinitions = [{ ...container, image }];
  await ecs.send(new RegisterTaskDefinitionCommand({ ...definition, containerDefinitions } as never));
  const update = { cluster, service: 'web', taskDefinition: 'web', ...change };
  await ecs.send(new UpdateServiceCommand(update));
  clock.advance(240_000);
}

const definition = {
  family: 'web',
  networkMode: 'awsvpc',
  runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
  taskRoleArn: roles[0],
  executionRoleArn: roles[1],
  containerDefinitions: [
    {
      name: 'web',
      image: 'web',
      memory: 128,
      portMappings: [{ containerPort: 8080 }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/web',
          'awslogs-region': 'eu-central-1',
          'awslogs-stream-prefix': 'web',
        },
      },
    },
  ],
};

/** A plan lists what a run needs, missing or not: that tells nobody. */
function toldBy({ outcome, events }: ImageShip): string {
  const lines = events.flatMap((event) => {
    if (event.kind === 'stage-progress') return [event.line];
    return event.kind === 'stage-ended' ? [event.summary] : [];
  });
  const { failure, diagnosis, notices, headline } = outcome;
  return JSON.stringify({ headline, failure, diagnosis, notices, lines }, undefined, 1);
}

/** A docker that says of a refusal what the real one says. */
export function dockerOf({ ecr, service, folder }: ImageStage): BuilderPort {
  const login = async () => saying(await registryClient(ecr, service.emulator.url));
  return dockerLikeBuilder(login, () => readFileSync(`${folder}/app.txt`, 'utf8'));
}

/** Source: docker's distribution client; the answer to HEAD has no body to take a reason from. */
function saying(client: RegistryClient): RegistryClient {
  return {
    ...client,
    fetch: async (method, path, init) => {
      const answer = await client.fetch(method, path, init);
      if (answer.status !== 403) return answer;
      const text = await answer.text();
      const reason = text === '' ? undefined : JSON.parse(text).errors[0].message;
      const said =
        reason === undefined
          ? `unexpected status from ${method} request to ${path}: 403 Forbidden`
          : `denied: ${reason}`;
      throw new ShipError('push-failed', 'docker ended with 1.', { remedy: 'none', evidence: [said] });
    },
  };
}
