import { objectsIn } from '../../check/json-value.js';
import { policyDocument } from '../../iam/policy-document.js';
import { defaultFeatures } from '../../iam/policy-tables.js';
import type { Subject } from '../../iam/resources.js';
import { type Answers, PLACEHOLDER_ACCOUNT } from '../answers.js';
import { partitionOf } from '../partition-of.js';
import type { PlannedFile } from '../planned-file.js';
import { executionRole } from './task-definition-file.js';
import { terraform } from './terraform.js';
import { trustPolicy } from './trust-policy.js';

export const IAM_FOLDER = 'ecs-ship-iam';

/** The policy of the role that deploys, who may assume it, and both for Terraform. */
export function iamFiles(answers: Answers): readonly PlannedFile[] {
  const trust = trustPolicy(answers);
  const file = (name: string, text: string) => ({ path: `${IAM_FOLDER}/${name}`, text });
  return [
    file('deploy-policy.json', json(deployPolicy(answers))),
    ...(trust === undefined
      ? []
      : [file('trust-policy.json', json(trust)), file('main.tf', terraform(answers))]),
  ];
}

function deployPolicy(answers: Answers) {
  const { account = PLACEHOLDER_ACCOUNT, region, cluster, services } = answers;
  const subject: Subject = {
    repository: repositories(answers),
    cluster: cluster.split('/').at(-1),
    services: services.map(({ service }) => service),
    roles: roles(answers),
    // The log group of each container, whatever it is called: read where a deployment fails.
    ...(services.length === 1 && { logGroup: logGroup(answers) }),
  };
  return policyDocument(defaultFeatures, subject, { partition: partitionOf(region), region, account });
}

/** One name, or the part that those of a project begin with. */
function repositories({ services, name }: Answers): string {
  const [first, ...more] = [...new Set(services.map(({ repository }) => repository))];
  return more.length === 0 ? (first ?? '*') : `${name}/*`;
}

/** The roles that a ship hands to ECS. */
function roles(answers: Answers): readonly string[] {
  const named = answers.services.flatMap(({ imported }) =>
    imported === undefined
      ? [executionRole(answers)]
      : [imported.definition.taskRoleArn, imported.definition.executionRoleArn],
  );
  return [...new Set(named.filter((one): one is string => typeof one === 'string'))];
}

function logGroup({ services: [one] }: Answers): string | undefined {
  if (one?.imported === undefined) return one && `/ecs/${one.service}`;
  const containers = objectsIn(one.imported.definition.containerDefinitions);
  const shipped = containers.find(({ value }) => value.name === one.imported?.container)?.value;
  const { options } = (shipped?.logConfiguration ?? {}) as { options?: Readonly<Record<string, string>> };
  return options?.['awslogs-group'];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
