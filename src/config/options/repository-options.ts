import type { OptionRow } from '../option-row.js';

/** The rows of the group Repository. */
export const repositoryOptions = [
  {
    name: 'repository-update',
    kind: 'boolean',
    group: 'Repository',
    description:
      'Bring the settings of a repository that exists (scan on push, tag immutability, tags, policy) to what a new one gets; otherwise differences are only told.',
    default: 'false',
  },
  {
    name: 'repository-tags',
    kind: 'map',
    group: 'Repository',
    description: 'Tags of the repository, one `key=value` a line.',
    example: 'team=checkout',
    grammar: 'resource-tag',
  },
  {
    name: 'kms-key',
    kind: 'string',
    placeholder: 'arn',
    group: 'Repository',
    description: 'KMS key that encrypts a new repository. It cannot be changed later.',
    defaultNote: "AES-256 with ECR's own key",
    example: 'arn:aws:kms:eu-central-1:123456789012:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    grammar: 'kms-key',
  },
  {
    name: 'pull-accounts',
    kind: 'list',
    group: 'Repository',
    description: "Other AWS accounts that the repository's policy lets pull its images.",
    example: '210987654321',
    grammar: 'account-id',
  },
] as const satisfies readonly OptionRow[];
