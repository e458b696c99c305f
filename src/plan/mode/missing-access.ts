import type { AwsConfig } from '../../config/config.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where the SDK finds credentials without asking anybody. */
const ambient = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/** Why a GitHub job cannot have AWS credentials: half a sentence; undefined where it may. */
export function missingAccess(
  variables: Variables,
  aws: Pick<AwsConfig, 'roleToAssume'>,
): string | undefined {
  const isSet = (name: string) => (variables[name] ?? '') !== '';
  if (aws.roleToAssume !== undefined) {
    if (isSet('ACTIONS_ID_TOKEN_REQUEST_URL')) return undefined;
    return 'the job may not ask for the token that AWS trades for role-to-assume (permissions: id-token: write)';
  }
  // The machine itself may have a role, which only asking tells.
  if (variables.RUNNER_ENVIRONMENT === 'self-hosted' || ambient.some(isSet)) return undefined;
  return 'the job has no AWS credentials (set role-to-assume, for a plan)';
}
