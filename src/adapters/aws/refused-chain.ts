import { ShipError } from '../../errors.js';
import { chainStatements } from '../../iam/chain-statements.js';
import { awsFailure } from './aws-failure.js';

/** A role that the one before it was to become. */
export interface ChainedRequest {
  readonly role: string;
  readonly externalId: string | undefined;
}

/** Who asks, in STS's own words. */
const asks = /User: (arn:\S+) is not authorized to perform: sts:AssumeRole/;

/**
 * STS's refusal of AssumeRole in words that name the fix: the two statements that allow it, of which STS does not say which
 * one is missing. What is no refusal of that stays what it is.
 */
export function refusedChain(error: unknown, { role, externalId }: ChainedRequest): ShipError {
  const failure = awsFailure(error, 'sts:AssumeRole');
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  const caller = asks.exec(message)?.[1];
  if (caller === undefined) return failure;
  const { callerRole, identity, trust } = chainStatements(caller, role, externalId);
  return new ShipError('credentials-refused', `STS does not let ${caller} assume ${role} (role-chain).`, {
    remedy:
      `Both have to say so: a policy of ${callerRole} the first of the statements shown, the trust policy of ${role} the ` +
      'second; and there has to be such a role. ' +
      (externalId === undefined
        ? 'Where that trust policy asks for an sts:ExternalId, set role-external-id.'
        : 'An sts:ExternalId there has to be role-external-id to the letter.'),
    evidence: [
      `A policy of ${callerRole}:\n${identity}`,
      `The trust policy of ${role}:\n${trust}`,
      `AWS: ${name}: ${message}`,
      ...failure.evidence,
    ],
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html',
  });
}
