import { type ErrorCode, ShipError } from '../../errors.js';
import type { CalledAction } from '../../iam/iam-actions.js';
import { quotaPage, quotaRemedy } from './exceeded-quota.js';
import { PASS_ROLE_PAGE, passRoleRemedy, unpassedRole } from './pass-role.js';

/** The members of an SDK exception that matter here; all optional because a network error has none of them. */
interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly requestId?: string; readonly httpStatusCode?: number };
}

interface Refusal {
  readonly pattern: RegExp;
  readonly code: ErrorCode;
  readonly message: (action: CalledAction, error: SdkError) => string;
  readonly remedy: (action: CalledAction, error: SdkError) => string;
  /** A page that explains more. */
  readonly docs?: (action: CalledAction) => string;
}

/** Exception names and texts of the SDK and of AWS, from the most specific to the most general. */
const refusals: readonly Refusal[] = [
  {
    // A CI variable that nobody has set arrives as an empty one.
    pattern: /Region is missing|Region not accepted: region=""/,
    code: 'region-missing',
    message: () => 'No AWS region is set.',
    remedy: () => 'Set the option region, or AWS_REGION, or a region in your AWS profile.',
  },
  {
    pattern: /Region not accepted/,
    code: 'region-missing',
    message: (_action, { message }) => `The AWS region is not one: ${message}`,
    remedy: () => 'Correct the option region, AWS_REGION or the region in your AWS profile.',
  },
  {
    pattern:
      /CredentialsProviderError|Could not load credentials|NoCredentialProviders|MissingAuthenticationToken/,
    code: 'credentials-missing',
    message: () => 'No AWS credentials were found.',
    remedy: () =>
      'In CI set role-to-assume (OIDC, no stored keys); on a laptop sign in (aws sso login) or set AWS_PROFILE.',
  },
  {
    pattern: /ExpiredToken|RequestExpired/,
    code: 'credentials-refused',
    message: () => 'The AWS credentials have expired.',
    remedy: () => 'Sign in again, or use role-to-assume so that ecs-ship can renew them.',
  },
  {
    pattern:
      /UnrecognizedClient|InvalidClientTokenId|AuthFailure|InvalidSignature|SignatureDoesNotMatch|InvalidIdentityToken|IDPRejectedClaim/,
    code: 'credentials-refused',
    message: (action, error) => `AWS does not accept the credentials (${action}): ${error.message}`,
    remedy: () => 'Check the access key or the role’s trust policy, and the machine’s clock.',
  },
  {
    pattern: /iam:PassRole/,
    code: 'permission-denied',
    message: (action, error) =>
      `AWS denies ${action}: the caller may not pass ${unpassedRole(error.message ?? '') ?? 'a role'} to ECS (iam:PassRole).`,
    remedy: (_action, error) => passRoleRemedy(unpassedRole(error.message ?? '') ?? 'that role'),
    docs: () => PASS_ROLE_PAGE,
  },
  {
    pattern: /the proxy \S+ refuses/,
    code: 'aws-unreachable',
    message: (action, { message }) => `AWS cannot be reached for ${action}: ${message}`,
    remedy: () =>
      'Check HTTPS_PROXY (its user and password too), have the proxy allow the host, or name the host in NO_PROXY.',
  },
  {
    pattern: /AccessDenied|not authorized to perform/i,
    code: 'permission-denied',
    message: (action, error) => `AWS denies ${deniedAction(error) ?? action}: ${error.message}`,
    remedy: (action, error) =>
      `Allow ${deniedAction(error) ?? action} to this role or user; docs/iam.md has the whole policy.`,
  },
  {
    pattern: /Throttl|TooManyRequests|Rate exceeded|RequestLimitExceeded/i,
    code: 'throttled',
    message: (action) => `AWS throttles ${action} and did not let it through after several tries.`,
    remedy: () =>
      'Run again in a minute; if it happens often, ask AWS for a higher rate or deploy fewer at once.',
  },
  {
    pattern: /InternalFailure|InternalError|ServerException|ServiceUnavailable|\bHTTP 5\d\d$/,
    code: 'aws-unavailable',
    message: (action, error) => `AWS cannot answer ${action} at the moment: ${error.name}: ${error.message}`,
    remedy: () => 'Run again in a few minutes; the AWS Health Dashboard tells of larger troubles.',
  },
  {
    pattern: /LimitExceeded|ServiceQuotaExceeded/,
    code: 'quota-exceeded',
    message: (action, error) => `${action} exceeds a quota: ${error.message}`,
    remedy: quotaRemedy,
    docs: quotaPage,
  },
  {
    pattern:
      /ENOTFOUND|ECONNREFUSED|ECONNRESET|EPIPE|socket hang up|ETIMEDOUT|EAI_AGAIN|TimeoutError|ENETUNREACH|EHOSTUNREACH/,
    code: 'aws-unreachable',
    message: (action, error) => `AWS cannot be reached for ${action}: ${error.message}`,
    remedy: () => 'Check the network, proxy settings, the region’s name and AWS_ENDPOINT_URL.',
  },
];

/** Turns whatever an AWS call threw into a ShipError that names the call, the request and the remedy. */
export function awsFailure(error: unknown, action: CalledAction): ShipError {
  if (error instanceof ShipError) return error;
  const sdkError = (error ?? {}) as SdkError;
  const text = `${sdkError.name} ${sdkError.code} ${sdkError.message} HTTP ${sdkError.$metadata?.httpStatusCode}`;
  const refusal = refusals.find((one) => one.pattern.test(text));
  const details = {
    remedy:
      refusal?.remedy(action, sdkError) ??
      'See the message; the request id helps AWS support to find the call.',
    evidence: requestEvidence(sdkError),
    ...(refusal?.docs === undefined ? {} : { docs: refusal.docs(action) }),
    cause: error,
  };
  const message =
    refusal?.message(action, sdkError) ?? `AWS refuses ${action}: ${sdkError.name}: ${sdkError.message}`;
  return new ShipError(refusal?.code ?? 'aws-refused', message, details);
}

/** The exception name of an AWS error, for the few that mean "there is none". */
export function isException(error: unknown, name: string): boolean {
  return (error as SdkError | undefined)?.name === name;
}

/** Runs one AWS call; its failure becomes a ShipError. */
export async function callAws<T>(action: CalledAction, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw awsFailure(error, action);
  }
}

function requestEvidence({ $metadata }: SdkError): string[] {
  return $metadata?.requestId === undefined ? [] : [`request id ${$metadata.requestId}`];
}

function deniedAction(error: SdkError): string | undefined {
  return error.message?.match(/not authorized to perform:? ([\w-]+:\w+)/)?.[1];
}
