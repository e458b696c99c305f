import type { Here } from '../../iam/resources.js';
import { repositoryOf } from '../../plan/definition/repository-of.js';
import { ecrAddress } from '../../plan/ecr-address.js';
import type { JsonObject } from '../../ports/json-object.js';
import { secretUses } from '../secrets/secret-uses.js';

/** What the execution role has to be allowed so that the containers start. */
export interface ExecutionNeed {
  readonly what: 'pull' | 'logs' | 'secrets';
  readonly actions: readonly string[];
  /** An ARN, or `*`. */
  readonly resource: string;
}

/** Source: ECS developer guide, "Amazon ECS task execution IAM role". */
export function executionNeeds(definition: JsonObject, home: Here): readonly ExecutionNeed[] {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const all = [
    ...containers.flatMap((container) => pullNeeds(`${container.image ?? ''}`, home)),
    ...containers.flatMap((container) => logNeeds(container, home)),
    ...secretNeeds(definition, home),
  ];
  return [...new Map(all.map((need) => [JSON.stringify(need), need])).values()];
}

function pullNeeds(image: string, { partition, region, account }: Here): readonly ExecutionNeed[] {
  const address = ecrAddress(repositoryOf(image));
  if (address === undefined) return [];
  const { registryId = account, region: home = region } = address.place;
  const resource = `arn:${partition}:ecr:${home}:${registryId}:repository/${address.repository}`;
  return [
    { what: 'pull', actions: ['ecr:GetAuthorizationToken'], resource: '*' },
    { what: 'pull', actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], resource },
  ];
}

/** To create the group matters only where there is none, which `examine-logs` tells. */
function logNeeds({ logConfiguration }: JsonObject, home: Here): readonly ExecutionNeed[] {
  const { logDriver, options = {} } = (logConfiguration ?? {}) as {
    readonly logDriver?: string;
    readonly options?: Readonly<Record<string, string>>;
  };
  const group = options['awslogs-group'];
  if (logDriver !== 'awslogs' || group === undefined) return [];
  const region = options['awslogs-region'] ?? home.region;
  const arn = `arn:${home.partition}:logs:${region}:${home.account}:log-group:${group}`;
  const stream = `${arn}:log-stream:${options['awslogs-stream-prefix'] ?? 'ecs'}/example`;
  return [{ what: 'logs', actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resource: stream }];
}

function secretNeeds(definition: JsonObject, home: Here): readonly ExecutionNeed[] {
  return secretUses(definition, home).map(({ kind, arn }) => ({
    what: 'secrets',
    actions: [kind === 'secret' ? 'secretsmanager:GetSecretValue' : 'ssm:GetParameters'],
    resource: arn,
  }));
}
