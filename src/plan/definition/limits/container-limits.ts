import { isUnknown } from '../../unknown.js';
import { inContainers, type Limit, quoted, repeated, when } from './limit.js';

/** Images, and what containers are to one another. */
export const containerLimits: readonly Limit[] = [
  {
    says: 'No two containers have the same `name`',
    source: 'API_ContainerDefinition',
    find: ({ containerDefinitions = [] }) =>
      repeated(containerDefinitions, ({ name }) => name).map(({ name, index, first }) => ({
        path: ['containerDefinitions', index, 'name'],
        message: `${quoted(name)} is the name of containerDefinitions[${first}] too (rename one)`,
      })),
  },
  {
    says: 'Each container has an `image`: up to 255 characters before the digest, without white space',
    source: 'API_ContainerDefinition',
    find: inContainers(({ image = '' }) => imageProblems(image)),
  },
  {
    says: 'At least one container is `essential`',
    source: 'API_ContainerDefinition',
    find: ({ containerDefinitions = [] }) =>
      when(
        containerDefinitions.length > 0 && containerDefinitions.every(({ essential }) => essential === false),
        ['containerDefinitions'],
        'no container is essential (set essential to true for the one that the task is about)',
      ),
  },
  {
    says: '`credentialSpecs` has at most one entry',
    source: 'API_ContainerDefinition',
    find: inContainers(({ credentialSpecs = [] }) =>
      when(
        credentialSpecs.length > 1,
        ['credentialSpecs'],
        `has ${credentialSpecs.length} entries; ECS takes one`,
      ),
    ),
  },
  {
    says: '`restartPolicy.ignoredExitCodes` has at most 50 codes',
    source: 'API_ContainerRestartPolicy',
    find: inContainers(({ restartPolicy: { ignoredExitCodes: codes = [] } = {} }) =>
      when(
        codes.length > 50,
        ['restartPolicy', 'ignoredExitCodes'],
        `has ${codes.length} codes; ECS takes 50`,
      ),
    ),
  },
];

function imageProblems(image: string) {
  if (image === '') return [{ path: ['image'], message: 'missing' }];
  if (isUnknown(image)) return [];
  const [name = '', digest] = image.split('@');
  if (/\s/.test(image)) return [{ path: ['image'], message: `${quoted(image)} has white space` }];
  if (name.length > 255)
    return [{ path: ['image'], message: `has ${name.length} characters before the digest; ECS takes 255` }];
  const sound = digest === undefined || /^sha256:[0-9a-fA-F]{64}$/.test(digest);
  return when(
    !sound,
    ['image'],
    `${quoted(`@${digest}`)} is no digest (valid: @sha256: and 64 hexadecimal digits)`,
  );
}
