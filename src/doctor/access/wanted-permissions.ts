import type { Feature } from '../../iam/features.js';
import { type IamAction, iamActions, type ResourceKind } from '../../iam/iam-actions.js';
import { actionsOf } from '../../iam/policy.js';
import { type Here, resourcesOf, type Subject } from '../../iam/resources.js';

/** Actions that a ship asks for on one resource: an ARN that stands for all of its kind, or `*`. */
export interface WantedPermission {
  readonly actions: readonly IamAction[];
  readonly resource: string;
}

/** What a ship needs to be allowed, but for the roles that it passes, by what AWS judges it on. */
export function wantedPermissions(
  features: readonly Feature[],
  subject: Subject,
  here: Here,
): readonly WantedPermission[] {
  const own = features.filter((feature) => feature !== 'copies');
  const used = new Set(own.flatMap(actionsOf));
  const actions = (Object.keys(iamActions) as IamAction[]).filter((action) => used.has(action));
  const unasked: readonly ResourceKind[] = [
    'none',
    'role',
    ...(subject.key === undefined ? ['key' as const] : []),
    ...(subject.logGroup === undefined ? ['log stream' as const] : []),
  ];
  const kinds = [...new Set<ResourceKind>(actions.map((action) => iamActions[action]))];
  return kinds
    .filter((kind) => !unasked.includes(kind))
    .flatMap((kind) =>
      resourcesOf(kind, subject, here).map((resource) => ({
        actions: actions.filter((action) => iamActions[action] === kind),
        resource: exampleOf(resource),
      })),
    );
}

/** A simulation takes a pattern for a name: one that the pattern means says the same. */
function exampleOf(resource: string): string {
  return resource === '*' ? resource : resource.replaceAll('*', 'example').replace('??????', 'AbCdEf');
}
