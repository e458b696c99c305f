import type { ContextEntry, EvaluationResult, IAMClient } from '@aws-sdk/client-iam';
import type { JsonObject } from '../../ports/json-object.js';
import type { Decision, RolesPort, Simulation } from '../../ports/roles-port.js';
import { awsFailure, callAws, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** IAM; its client is loaded only when somebody asks. */
export function rolesAdapter(session: AwsSession): RolesPort {
  return {
    findRole: async (RoleName) => {
      const { GetRoleCommand } = await import('@aws-sdk/client-iam');
      try {
        const { Role } = await asking(session, (client) => client.send(new GetRoleCommand({ RoleName })));
        return { arn: Role?.Arn ?? '', trust: documentIn(Role?.AssumeRolePolicyDocument) };
      } catch (error) {
        if (isException(error, 'NoSuchEntityException')) return undefined;
        throw awsFailure(error, 'iam:GetRole');
      }
    },
    simulate: (simulation) =>
      callAws('iam:SimulatePrincipalPolicy', () =>
        asking(session, (client) => decisions(client, simulation)),
      ),
  };
}

async function asking<Answer>(
  session: AwsSession,
  ask: (client: IAMClient) => Promise<Answer>,
): Promise<Answer> {
  const { IAMClient } = await import('@aws-sdk/client-iam');
  const client = session.watch(new IAMClient(session.shared));
  try {
    return await ask(client);
  } finally {
    client.destroy();
  }
}

async function decisions(client: IAMClient, simulation: Simulation): Promise<readonly Decision[]> {
  const { SimulatePrincipalPolicyCommand } = await import('@aws-sdk/client-iam');
  const { principal, actions, resource, context = {} } = simulation;
  const input = {
    PolicySourceArn: principal,
    ActionNames: [...actions],
    ResourceArns: [resource],
    ContextEntries: Object.entries(context).map(contextEntry),
  };
  const results: EvaluationResult[] = [];
  let Marker: string | undefined;
  do {
    const page = Marker === undefined ? input : { ...input, Marker };
    const answer = await client.send(new SimulatePrincipalPolicyCommand(page));
    results.push(...(answer.EvaluationResults ?? []));
    Marker = answer.IsTruncated ? answer.Marker : undefined;
  } while (Marker !== undefined);
  return actions.flatMap((action) => {
    const result = results.find(({ EvalActionName }) => EvalActionName === action);
    return result === undefined ? [] : [decisionOf(action, result)];
  });
}

function contextEntry([name, value]: readonly [string, string]): ContextEntry {
  return { ContextKeyName: name, ContextKeyValues: [value], ContextKeyType: 'string' };
}

/** The answer to the one resource; an organization or a boundary can take away what a policy allows. */
function decisionOf(action: string, result: EvaluationResult): Decision {
  const because = reasonOf(result);
  return {
    action,
    isAllowed: result.EvalDecision === 'allowed',
    ...(because === undefined ? {} : { because }),
    missingContext: result.MissingContextValues ?? [],
  };
}

function reasonOf(result: EvaluationResult): Decision['because'] {
  if (result.EvalDecision === 'allowed') return undefined;
  if (result.EvalDecision === 'explicitDeny') return 'explicit deny';
  if (result.OrganizationsDecisionDetail?.AllowedByOrganizations === false) return 'organization policy';
  if (result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false)
    return 'permissions boundary';
  return undefined;
}

/** IAM writes documents with the escapes of a URL (source: API reference, Role). */
function documentIn(text: string | undefined): JsonObject | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(decodeURIComponent(text)) as JsonObject);
  } catch {
    return undefined;
  }
}
