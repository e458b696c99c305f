import type { IdentityPolicy } from '../faults/identity-policy.js';
import type { PolicyDocument } from './policy-document.js';

/** An IAM role, with the members of IAM's CreateRole. */
export interface Role {
  readonly RoleName: string;
  /** Starts and ends with a slash; `/` unless given. */
  readonly Path?: string;
  /** JSON, or the document itself. */
  readonly AssumeRolePolicyDocument: string | PolicyDocument;
  /** Seconds, 3600 to 43200; 3600 unless given. */
  readonly MaxSessionDuration?: number;
  readonly Description?: string;
  /** Inline policies and the ARNs of managed ones, as CloudFormation's AWS::IAM::Role has them. */
  readonly Policies?: readonly RolePolicy[];
  readonly ManagedPolicyArns?: readonly string[];
}

export interface RolePolicy {
  readonly PolicyName: string;
  /** JSON, or the document itself. */
  readonly PolicyDocument: string | IdentityPolicy;
}

export function roleArn(
  accountId: string,
  { RoleName, Path = '/' }: Pick<Role, 'RoleName' | 'Path'>,
): string {
  return `arn:aws:iam::${accountId}:role${Path}${RoleName}`;
}

/** Throws SyntaxError for a document that is no JSON. */
export function trustPolicyOf({ AssumeRolePolicyDocument: given }: Role): PolicyDocument {
  return typeof given === 'string' ? (JSON.parse(given) as PolicyDocument) : given;
}
