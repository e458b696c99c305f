import { ShipError } from '../../errors.js';
import { type RoleRequest, type StsRefusal, stsRefusals } from '../../iam/sts-refusals.js';
import { subjectNotes, widerSubject } from '../../iam/subject-forms.js';
import { type TokenClaims, tokenClaims } from '../../iam/token-claims.js';
import { trustStatement } from '../../iam/trust-statement.js';
import { awsFailure } from './aws-failure.js';

/** What became of a request for a role. */
export interface RefusedRequest {
  readonly role: string;
  /** Never shown: of it, only its claims are. */
  readonly token: string;
}

/**
 * STS's refusal of AssumeRoleWithWebIdentity in words that name the fix: the token's iss, aud and sub, and the statement
 * of a trust policy that would accept it. What is no refusal (a broken network, throttling) stays what it is.
 */
export function refusedRole(error: unknown, { role, token }: RefusedRequest): ShipError {
  const failure = awsFailure(error, 'sts:AssumeRoleWithWebIdentity');
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  const words = withoutToken(message, token);
  const claims = tokenClaims(token);
  if (claims === undefined) return noToken(role, words, failure);
  const refusal = stsRefusals.find(({ pattern }) => pattern.test(`${name}: ${words}`));
  if (refusal === undefined) return unknownRefusal(failure, token);
  const request = { role, claims };
  return new ShipError(
    'credentials-refused',
    `${refusal.cause(request, words)}: STS does not let this job assume ${role}.`,
    {
      remedy: refusal.remedy(request),
      docs: refusal.docs,
      evidence: [...evidenceOf(refusal, request), `AWS: ${name}: ${words}`, ...failure.evidence],
    },
  );
}

function evidenceOf({ byTrustPolicy }: StsRefusal, { role, claims }: RoleRequest): readonly string[] {
  const token = tokenLines(claims);
  if (byTrustPolicy === undefined) return token;
  const wider = widerSubject(claims);
  return [
    ...token,
    ...subjectNotes(claims),
    `A trust policy with this statement accepts it:\n${trustStatement(role, claims)}`,
    ...(wider === undefined ? [] : [`With StringLike, ${wider} stands for any end of sub.`]),
  ];
}

function tokenLines({ iss, aud, sub }: TokenClaims): readonly string[] {
  return [`the token’s iss: ${iss}`, `the token’s aud: ${aud.join(', ')}`, `the token’s sub: ${sub}`];
}

function noToken(role: string, words: string, { evidence }: ShipError): ShipError {
  return new ShipError(
    'credentials-refused',
    `What this job has as its OIDC token is none: STS does not let it assume ${role}.`,
    {
      remedy: 'Hand on the ID token itself, a JSON web token of three parts with iss and sub.',
      evidence: [`AWS: ${words}`, ...evidence],
    },
  );
}

function unknownRefusal({ code, message, remedy, evidence, docs }: ShipError, token: string): ShipError {
  const details = { remedy, evidence, ...(docs === undefined ? {} : { docs }) };
  return new ShipError(code, withoutToken(message, token), details);
}

/** A validation error repeats what it does not like; the SDK's error is no `cause` either, since it may hold the request. */
function withoutToken(text: string, token: string): string {
  return token === '' ? text : text.replaceAll(token, '***');
}
