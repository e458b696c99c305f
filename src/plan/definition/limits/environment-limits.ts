import { type Finding, inContainers, type Limit, repeated, when } from './limit.js';
import type { Container, Named, Secret } from './task-view.js';

const files = 10;
const secretArn =
  /^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:]+(:[^:]*){0,3}|ssm:[a-z0-9-]+:[0-9]{12}:parameter\/.+)$/;
const fileArn = /^arn:aws[a-z-]*:s3:::[^/]+\/.+\.env$/;

/** Variables, secrets and environment files. */
export const environmentLimits: readonly Limit[] = [
  {
    says: 'Each variable and each secret has a `name`',
    source: 'API_ContainerDefinition',
    find: inContainers(({ environment = [], secrets = [] }) => [
      ...nameless('environment', environment),
      ...nameless('secrets', secrets),
    ]),
  },
  {
    says: 'No two secrets have one `name`, and no secret has a variable’s',
    source: 'API_Secret',
    find: inContainers(secretNameProblems),
  },
  {
    says: 'A secret’s `valueFrom` is the ARN of a Secrets Manager secret or an SSM parameter, or a parameter’s name',
    source: 'API_Secret',
    find: inContainers(({ secrets = [], logConfiguration }) => [
      ...valueFromProblems(['secrets'], secrets),
      ...valueFromProblems(['logConfiguration', 'secretOptions'], logConfiguration?.secretOptions ?? []),
    ]),
  },
  {
    says: 'The task has an `executionRoleArn` where a container has secrets',
    source: 'specifying-sensitive-data',
    find: ({ executionRoleArn, containerDefinitions = [] }) =>
      when(
        !executionRoleArn && containerDefinitions.some(({ secrets = [] }) => secrets.length > 0),
        ['executionRoleArn'],
        'missing: ECS reads the secrets with this role',
      ),
  },
  {
    says: 'A container has at most 10 environment files, each the ARN of an S3 object that ends in `.env`',
    source: 'API_ContainerDefinition',
    find: inContainers(fileProblems),
  },
];

function nameless(list: string, entries: readonly Named[]): readonly Finding[] {
  return entries.flatMap(({ name }, index) => when(!name?.trim(), [list, index, 'name'], 'missing'));
}

function secretNameProblems({ environment = [], secrets = [] }: Container): readonly Finding[] {
  const variables = environment.map(({ name }) => name);
  const twice = repeated(secrets, ({ name }) => name).map(({ name, index }) => ({
    path: ['secrets', index, 'name'],
    message: `${name} is given twice (remove one)`,
  }));
  const both = secrets.flatMap(({ name }, index) =>
    when(
      !!name && variables.includes(name),
      ['secrets', index, 'name'],
      `${name} is an environment variable too (remove one)`,
    ),
  );
  return [...twice, ...both];
}

/** Never the text itself: somebody may have put the secret there. */
function valueFromProblems(list: readonly string[], secrets: readonly Secret[]): readonly Finding[] {
  return secrets.flatMap(({ valueFrom = '' }, index) => {
    const path = [...list, index, 'valueFrom'];
    if (valueFrom === '') return [{ path, message: 'missing' }];
    const sound = valueFrom.startsWith('arn:') ? secretArn.test(valueFrom) : /^[\w./-]+$/.test(valueFrom);
    const valid =
      'the ARN of a Secrets Manager secret or an SSM parameter, or the name of a parameter: ECS reads the value from there';
    return when(!sound, path, `the value is no place of a secret (valid: ${valid})`);
  });
}

function fileProblems({ environmentFiles = [] }: Container): readonly Finding[] {
  const wrong = environmentFiles.flatMap(({ value = '' }, index) =>
    when(
      !fileArn.test(value),
      ['environmentFiles', index, 'value'],
      `${JSON.stringify(value)} is not the ARN of an environment file (valid: arn:aws:s3:::bucket/path/name.env)`,
    ),
  );
  const { length } = environmentFiles;
  return [...when(length > files, ['environmentFiles'], `has ${length} files; ECS takes ${files}`), ...wrong];
}
