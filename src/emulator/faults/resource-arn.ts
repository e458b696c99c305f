import type { Passage } from '../gate.js';
import { isRecord } from '../protocol/is-record.js';

type Members = Readonly<Record<string, unknown>>;

/** Members that name several resources, each of which has to be allowed. */
const LISTS = [
  'services',
  'tasks',
  'serviceDeploymentArns',
  'serviceRevisionArns',
  'repositoryNames',
  'taskDefinitions',
];

/** Every resource that IAM judges an operation on; `*` where it has none. */
export function resourceArns(passage: Passage): readonly string[] {
  const input = isRecord(passage.input) ? passage.input : {};
  const list = LISTS.find((name) => Array.isArray(input[name]) && input[name].length > 1);
  if (list === undefined) return [resourceArn(passage)];
  const each = (one: unknown) => resourceArn({ ...passage, input: { ...input, [list]: [one] } });
  return (input[list] as readonly unknown[]).map(each);
}

/** The resource that IAM judges an operation on; `*` where the operation has none or several. */
export function resourceArn({ service, operation, input, caller, exchange }: Passage): string {
  const members = isRecord(input) ? input : {};
  const prefix = (name: string) => `arn:aws:${name}:${caller.region}:${caller.accountId}`;
  switch (service) {
    case 'ecs':
      return ecsResource(prefix('ecs'), operation, members);
    case 'ecr':
      return (
        string(members.resourceArn) ??
        ecrResource(
          registryPrefix(caller, members),
          string(members.repositoryName) ?? onlyOne(members.repositoryNames, string),
        )
      );
    case 'registry':
      return ecrResource(prefix('ecr'), repositoryInPath(exchange.url.pathname));
    case 'logs':
      return logResource(prefix('logs'), members);
    case 'iam':
      return iamResource(caller.accountId, members);
    case 'secretsmanager':
      return secretResource(prefix('secretsmanager'), string(members.SecretId));
    default:
      return string(members.TargetGroupArn) ?? string(members.LoadBalancerArn) ?? '*';
  }
}

/** Of the registry that is named, or the caller's own. */
function registryPrefix({ region, accountId }: Passage['caller'], input: Members): string {
  return `arn:aws:ecr:${region}:${string(input.registryId) ?? accountId}`;
}

/** A role by its name alone: its path is not in the request. */
function iamResource(accountId: string, input: Members): string {
  const role = string(input.RoleName);
  return role === undefined
    ? (string(input.PolicySourceArn) ?? '*')
    : `arn:aws:iam::${accountId}:role/${role}`;
}

function ecsResource(prefix: string, operation: string, input: Members): string {
  const cluster = nameOf(input.cluster) ?? 'default';
  const service = nameOf(input.service) ?? nameOf(input.serviceName) ?? onlyOne(input.services);
  // A list is the service's, whatever is in it.
  if (/ServiceDeployment|ServiceRevision/.test(operation) && operation !== 'ListServiceDeployments') {
    return (
      string(input.serviceDeploymentArn) ??
      first(input.serviceDeploymentArns) ??
      first(input.serviceRevisionArns) ??
      '*'
    );
  }
  if (service !== undefined) return `${prefix}:service/${cluster}/${service}`;
  if (/Service/.test(operation)) return '*';
  if (operation === 'RunTask') return `${prefix}:task-definition/${nameOf(input.taskDefinition) ?? '*'}`;
  if (/TaskDefinition/.test(operation)) return '*';
  const task = nameOf(input.task) ?? onlyOne(input.tasks);
  if (task !== undefined) return `${prefix}:task/${cluster}/${task}`;
  // Of several each has to be allowed.
  if (operation === 'DescribeTasks') return `${prefix}:task/${cluster}/*`;
  return input.cluster === undefined ? '*' : `${prefix}:cluster/${cluster}`;
}

function ecrResource(prefix: string, repository: string | undefined): string {
  return repository === undefined ? '*' : `${prefix}:repository/${repository}`;
}

function logResource(prefix: string, input: Members): string {
  const group = string(input.logGroupName);
  const stream = string(input.logStreamName) ?? '';
  return group === undefined
    ? `${prefix}:log-group::log-stream:`
    : `${prefix}:log-group:${group}:log-stream:${stream}`;
}

/** IAM judges by the ARN with the characters that nobody knows who gives a name. */
function secretResource(prefix: string, id: string | undefined): string {
  if (id === undefined) return '*';
  return id.startsWith('arn:') ? id : `${prefix}:secret:${id}-??????`;
}

function repositoryInPath(path: string): string | undefined {
  return /^\/v2\/(.+)\/(?:blobs|manifests|tags|referrers)\//.exec(path)?.[1];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The name in a name or an ARN. */
function nameOf(value: unknown): string | undefined {
  return string(value)?.split('/').at(-1);
}

function first(value: unknown): string | undefined {
  return Array.isArray(value) ? string(value[0]) : undefined;
}

function onlyOne(value: unknown, name = nameOf): string | undefined {
  return Array.isArray(value) && value.length === 1 ? name(value[0]) : undefined;
}
