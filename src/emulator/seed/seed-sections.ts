import { list, type RecordSchema, record, text, whole } from '../document/schema.js';
import { awsRecord } from './aws-record.js';
import type { Planting } from './seed.js';

type Item = Readonly<Record<string, unknown>>;
type Call = Pick<Planting, 'service' | 'operation' | 'input'>;

/** One list of things in a seed: what an item may be, and the AWS calls that make it. */
export interface SeedSection {
  /** The member that an item is, when it is just a text. */
  readonly short?: string;
  readonly schema: () => Promise<RecordSchema>;
  readonly calls: (item: Item) => readonly Call[];
}

function call(service: Planting['service'], operation: string, input: Item): Call {
  return { service, operation, input };
}

async function withMembers(
  schema: Promise<RecordSchema>,
  members: RecordSchema['members'],
): Promise<RecordSchema> {
  const { members: known, required } = await schema;
  return record({ ...known, ...members }, required);
}

const capacityProviders: SeedSection = {
  schema: () => awsRecord('ecs', 'CreateCapacityProvider'),
  calls: (input) => [call('ecs', 'CreateCapacityProvider', input)],
};

const clusters: SeedSection = {
  short: 'clusterName',
  schema: () => awsRecord('ecs', 'CreateCluster'),
  calls: (input) => [call('ecs', 'CreateCluster', input)],
};

const logGroups: SeedSection = {
  short: 'logGroupName',
  schema: () => withMembers(awsRecord('logs', 'CreateLogGroup'), { retentionInDays: whole(1) }),
  calls: ({ retentionInDays, ...input }) => {
    const create = call('logs', 'CreateLogGroup', input);
    if (retentionInDays === undefined) return [create];
    const { logGroupName } = input;
    return [create, call('logs', 'PutRetentionPolicy', { logGroupName, retentionInDays })];
  },
};

const repositories: SeedSection = {
  short: 'repositoryName',
  schema: () => withMembers(awsRecord('ecr', 'CreateRepository'), { lifecyclePolicyText: text }),
  calls: ({ lifecyclePolicyText, ...input }) => {
    const create = call('ecr', 'CreateRepository', input);
    if (lifecyclePolicyText === undefined) return [create];
    const { repositoryName } = input;
    return [create, call('ecr', 'PutLifecyclePolicy', { repositoryName, lifecyclePolicyText })];
  },
};

const targetGroups: SeedSection = {
  schema: async () => {
    const attribute = record({ Key: text, Value: text }, ['Key', 'Value']);
    return withMembers(awsRecord('elb', 'CreateTargetGroup'), { Attributes: list(attribute) });
  },
  calls: ({ Attributes, ...input }) => {
    const create = call('elb', 'CreateTargetGroup', input);
    if (Attributes === undefined) return [create];
    return [create, call('elb', 'ModifyTargetGroupAttributes', { TargetGroupArn: input.Name, Attributes })];
  },
};

const loadBalancers: SeedSection = {
  schema: async () => {
    const listener = await awsRecord('elb', 'CreateListener', ['LoadBalancerArn']);
    return withMembers(awsRecord('elb', 'CreateLoadBalancer'), { Listeners: list(listener) });
  },
  calls: ({ Listeners = [], ...input }) => [
    call('elb', 'CreateLoadBalancer', input),
    ...(Listeners as readonly Item[]).map((listener) =>
      call('elb', 'CreateListener', { ...listener, LoadBalancerArn: input.Name }),
    ),
  ],
};

const taskDefinitions: SeedSection = {
  short: 'file',
  schema: () => awsRecord('ecs', 'RegisterTaskDefinition'),
  calls: (input) => [call('ecs', 'RegisterTaskDefinition', input)],
};

const services: SeedSection = {
  schema: () => awsRecord('ecs', 'CreateService'),
  calls: (input) => [call('ecs', 'CreateService', input)],
};

/** The lists of a seed in the order they are made: what is referred to comes first. */
export const seedSections: Readonly<Record<string, SeedSection>> = {
  capacityProviders,
  clusters,
  logGroups,
  repositories,
  targetGroups,
  loadBalancers,
  taskDefinitions,
  services,
};
