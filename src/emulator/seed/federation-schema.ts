import { anything, list, map, type RecordSchema, record, text, whole } from '../document/schema.js';
import { policySchema } from '../faults/permission-set-schema.js';
import { rolePolicyProblem } from '../iam/role-policy-problem.js';
import { isConditionOperator } from '../sts/conditions.js';
import type { OidcProvider } from '../sts/oidc-provider.js';
import { listOf, type Statement } from '../sts/policy-document.js';
import { type Role, trustPolicyOf } from '../sts/role.js';

/** IAM's CreateOpenIDConnectProvider, and where the keys are. */
export const oidcProviderSchema: RecordSchema = record(
  { Url: text, ClientIDList: list(text), ThumbprintList: list(text), JwksUri: text },
  ['Url'],
);

/** IAM's CreateRole, and the role's policies. */
export const roleSchema: RecordSchema = record(
  {
    RoleName: text,
    Path: text,
    AssumeRolePolicyDocument: { kind: 'either', of: [text, map(anything)] },
    MaxSessionDuration: whole(3600, 43_200),
    Description: text,
    Policies: list(
      record({ PolicyName: text, PolicyDocument: { kind: 'either', of: [text, policySchema] } }, [
        'PolicyName',
        'PolicyDocument',
      ]),
    ),
    ManagedPolicyArns: list(text),
  },
  ['RoleName', 'AssumeRolePolicyDocument'],
);

/** What the schema cannot say about a provider; IAM takes https alone, here this machine is as good. */
export function oidcProviderProblem({ Url }: OidcProvider): string | undefined {
  if (/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)\b/.test(Url)) return undefined;
  return `Url must begin with https:// (or be http on this machine), not ${JSON.stringify(Url)}`;
}

/** What the schema cannot say about a role; undefined when it is in order. */
export function roleProblem(role: Role): string | undefined {
  const statements = statementsOf(role);
  if (statements === undefined) return 'AssumeRolePolicyDocument is not a JSON policy with a Statement';
  const operators = statements.flatMap(({ Condition }) => Object.keys(Condition ?? {}));
  const unknown = operators.find((name) => !isConditionOperator(name));
  if (unknown !== undefined) return `condition operator ${unknown} is not evaluated here`;
  const open = statements.map(withoutSubject).find((issuer) => issuer !== undefined);
  if (open === undefined) return rolePolicyProblem(role);
  return `MalformedPolicyDocument: a statement that trusts ${open} must evaluate ${open}:sub`;
}

function statementsOf(role: Role): readonly Statement[] | undefined {
  try {
    const { Statement } = trustPolicyOf(role);
    return Statement === undefined ? undefined : listOf(Statement);
  } catch {
    return undefined;
  }
}

/** Issuers that everybody's tokens come from (source: IAM user guide, "Identity-provider controls for shared OIDC providers"). */
const SHARED = ['token.actions.githubusercontent.com', 'gitlab.com'];

function withoutSubject({ Effect, Principal, Condition = {} }: Statement): string | undefined {
  if (Effect !== 'Allow' || Principal === undefined || Principal === '*') return undefined;
  const keys = Object.values(Condition).flatMap((block) =>
    Object.keys(block).map((key) => key.toLowerCase()),
  );
  return SHARED.find(
    (issuer) =>
      listOf(Principal.Federated).some((arn) => arn.endsWith(`:oidc-provider/${issuer}`)) &&
      !keys.includes(`${issuer}:sub`),
  );
}
