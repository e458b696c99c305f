import { readFileSync } from 'node:fs';
import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { ShipError } from '../../src/errors.js';
import type { Feature } from '../../src/iam/features.js';
import type { IamAction } from '../../src/iam/iam-actions.js';
import { policyDocument } from '../../src/iam/policy-document.js';
import type { Subject } from '../../src/iam/resources.js';
import type { Verdict } from '../../src/outcome.js';
import type { BuilderPort } from '../../src/ports/builder-port.js';
import { dockerLikeBuilder } from './docker-like-builder.js';
import { balancedService } from './failure-load-balancer.js';
import { type ImageShip, type ImageStage, imageStage, type SourceShip } from './image-stage.js';
import { type RegistryClient, registryClient } from './push-image.js';

/** One ship whose role may do what the policy of these features allows. */
export interface PolicyScenario {
  readonly name: string;
  readonly features: readonly Feature[];
  /** What the policy names besides the repository and the service `web`. */
  readonly subject?: Subject;
  /** Brings the world there, with every permission. */
  readonly before?: (stage: ImageStage) => Promise<unknown>;
  readonly ship?: SourceShip | ((stage: ImageStage) => SourceShip);
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

const here = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
export const roles = ['web-task', 'web-execution'].map((name) => `arn:aws:iam::123456789012:role/${name}`);
const whole: Subject = { repository: 'web', cluster: 'prod', services: ['web'], roles, logGroup: '/ecs/web' };

/** What the policy of a scenario allows, action by action. */
export function allowedBy({ features, subject }: PolicyScenario) {
  const { Statement } = policyDocument(features, { ...whole, ...subject }, here);
  return Statement.flatMap(({ Action, Resource }) =>
    Action.map((action) => ({ action, resources: [Resource].flat() })),
  );
}

/** Ships with exactly that policy, less one action where one is given. */
export async function shipAllowed(scenario: PolicyScenario, without?: IamAction): Promise<PolicyShip> {
  const stage = await imageStage(undefined, scenario.secrets);
  try {
    stage.write('task.json', JSON.stringify(definition));
    await putBehindBalancer(stage);
    await scenario.before?.(stage);
    const change = typeof scenario.ship === 'function' ? scenario.ship(stage) : scenario.ship;
    const allow = allowedBy(scenario).map(({ action }) => action);
    const deny = without === undefined ? [] : [without];
    stage.service.emulator.permissions.set = { allow, deny };
    const file = { file: 'task.json', ...change?.taskDefinition };
    const shipped = await stage.ship({ builder: dockerOf(stage), ...change, taskDefinition: file });
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
  const update = { cluster: 'prod', service: 'web', taskDefinition: 'web', ...change };
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
function dockerOf({ ecr, service, folder }: ImageStage): BuilderPort {
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
