import { AwsError } from '../aws-error.js';
import type { Passage } from '../gate.js';
import { getCallerIdentity } from '../sts/get-caller-identity.js';
import type { Sts } from '../sts/sts.js';
import type { NeededAction, Refusal } from './identity-policy.js';
import { resourceArn } from './resource-arn.js';

/** The IAM prefix of each service's actions. */
const PREFIXES: Readonly<Record<string, string>> = { elb: 'elasticloadbalancing', registry: 'ecr' };

/** `ecs:UpdateService`. */
export function iamAction({ service, operation }: Pick<Passage, 'service' | 'operation'>): string {
  return `${PREFIXES[service] ?? service}:${operation}`;
}

/** IAM's refusal (source: IAM user guide, "Troubleshoot access denied error messages"). */
export function accessDenied(
  passage: Passage,
  sts: Sts,
  why: Refusal,
  { action, resource }: NeededAction = { action: iamAction(passage), resource: resourceArn(passage) },
): AwsError {
  const { Arn } = getCallerIdentity(sts, undefined, passage.caller);
  const reason =
    why === 'denied'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`;
  const message = `User: ${Arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
  if (passage.service === 'ec2') {
    const sentence = `You are not authorized to perform this operation. ${message}`;
    return new AwsError('UnauthorizedOperation', sentence, {}, 403);
  }
  const query = ['elb', 'iam', 'sts'].includes(passage.service);
  return query
    ? new AwsError('AccessDenied', message, {}, 403)
    : new AwsError('AccessDeniedException', message);
}
