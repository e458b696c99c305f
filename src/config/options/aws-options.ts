import type { OptionRow } from '../option-row.js';

/** The rows of the group AWS access. */
export const awsOptions = [
  {
    name: 'region',
    kind: 'string',
    placeholder: 'name',
    group: 'AWS access',
    description: 'AWS region of the cluster and of the ECR repository.',
    defaultNote: '`AWS_REGION`, then the AWS profile',
    example: 'eu-central-1',
    grammar: 'region',
  },
  {
    name: 'role-to-assume',
    kind: 'string',
    placeholder: 'arn',
    group: 'AWS access',
    description:
      "ARN of the IAM role to assume with the CI host's OIDC token. Unset, or outside a CI job, credentials come from the AWS SDK's default chain.",
    example: 'arn:aws:iam::123456789012:role/deploy',
    grammar: 'role',
  },
  {
    name: 'role-chain',
    kind: 'list',
    placeholder: 'arn,...',
    group: 'AWS access',
    description:
      'ARNs of further IAM roles, each assumed by the one before it, the first by `role-to-assume` or by what the default chain finds; the last one ships.',
    example: 'arn:aws:iam::222222222222:role/deploy',
    grammar: 'role',
  },
  {
    name: 'role-external-id',
    kind: 'string',
    placeholder: 'text',
    group: 'AWS access',
    description: 'External id that the trust policies of `role-chain` ask for.',
    example: 'shop-4711',
    grammar: 'external-id',
  },
  {
    name: 'role-session-name',
    kind: 'string',
    placeholder: 'name',
    group: 'AWS access',
    description: 'Name of the role session, as CloudTrail shows it.',
    default: 'ecs-ship',
    example: 'deploy-web',
    grammar: 'session-name',
  },
  {
    name: 'audience',
    kind: 'string',
    group: 'AWS access',
    description: "Audience (`aud`) of the OIDC token, as the role's trust policy expects it.",
    default: 'sts.amazonaws.com',
    example: 'https://gitlab.com',
  },
  {
    name: 'allowed-account-ids',
    kind: 'list',
    group: 'AWS access',
    description:
      'AWS accounts that may be deployed to; any other account is refused before anything changes.',
    defaultNote: 'any account',
    example: '123456789012',
    grammar: 'account-id',
  },
] as const satisfies readonly OptionRow[];
