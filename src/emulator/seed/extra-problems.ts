import type { DocumentProblem } from '../document/schema.js';
import { scanRuleProblem } from '../ecr/scan-rule-problem.js';
import type { FaultRule } from '../faults/fault-rule.js';
import { faultRuleProblem } from '../faults/fault-rule-schema.js';
import { permissionSetProblem } from '../faults/permission-set-schema.js';
import type { PermissionSet } from '../faults/permissions.js';
import type { OidcProvider } from '../sts/oidc-provider.js';
import type { Role } from '../sts/role.js';
import { oidcProviderProblem, roleProblem } from './federation-schema.js';

/** What the schema cannot say about a seed. */
export function extraProblems(seed: Readonly<Record<string, unknown>>): DocumentProblem[] {
  const { account, faults = [], scanFindings = [], permissions, oidcProviders = [], roles = [] } = seed;
  return [
    ...problem(['account'], account === undefined ? undefined : accountProblem(String(account))),
    ...(faults as readonly FaultRule[]).flatMap((rule, i) => problem(['faults', i], faultRuleProblem(rule))),
    ...(scanFindings as readonly unknown[]).flatMap((rule, i) =>
      problem(['scanFindings', i], scanRuleProblem(rule)),
    ),
    ...(oidcProviders as readonly OidcProvider[]).flatMap((one, i) =>
      problem(['oidcProviders', i], oidcProviderProblem(one)),
    ),
    ...(roles as readonly Role[]).flatMap((one, i) => problem(['roles', i], roleProblem(one))),
    ...problem(
      ['permissions'],
      permissions === undefined ? undefined : permissionSetProblem(permissions as PermissionSet),
    ),
  ];
}

function problem(path: DocumentProblem['path'], message: string | undefined): DocumentProblem[] {
  return message === undefined ? [] : [{ path, message }];
}

function accountProblem(account: string): string | undefined {
  return /^\d{12}$/.test(account) ? undefined : `must be twelve digits, not ${JSON.stringify(account)}`;
}
