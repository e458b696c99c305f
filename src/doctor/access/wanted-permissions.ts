import type { Feature } from '../../iam/features.js';
import { type IamAction, iamActions, type ResourceKind } from '../../iam/iam-actions.js';
import { actionsOf } from '../../iam/policy.js';
import { type Here, resourcesOf, type Subject } from '../../iam/resources.js';
import type { EcrAddress } from '../../plan/ecr-address.js';

/** Actions that a ship asks for on one resource: an ARN that stands for all of its kind, or `*`. */
export interface WantedPermission {
  readonly actions: readonly IamAction[];
  readonly resource: string;
}

/**
 * What a ship needs to be allowed, but for the roles that it passes, by what AWS judges it on.
 * @param copies the repositories of `push-to`
 */
export function wantedPermissions(
  features: readonly Feature[],
  subject: Subject,
  here: Here,
  copies: readonly EcrAddress[] = [],
): readonly WantedPermission[] {
  const own = permissionsOf(
    features.filter((feature) => feature !== 'copies'),
    subject,
    here,
  );
  const elsewhere = copies.flatMap(({ repository, place }) =>
    permissionsOf(['copies'], { repository, registry: place }, here).filter(
      ({ resource }) => resource !== '*',
    ),
  );
  return [...own, ...elsewhere].flatMap((one) => onRevisions(one, subject.family, here));
}

function permissionsOf(
  features: readonly Feature[],
  subject: Subject,
  here: Here,
): readonly WantedPermission[] {
  const used = new Set(features.flatMap(actionsOf));
  const actions = (Object.keys(iamActions) as IamAction[]).filter((action) => used.has(action));
  const unasked: readonly ResourceKind[] = [
    'none',
    'role',
    ...(subject.key === undefined ? ['key' as const] : []),
    ...(subject.logGroup === undefined ? ['log stream' as const] : []),
    ...(subject.family === undefined ? ['task definition' as const] : []),
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

const tagging: IamAction = 'ecs:TagResource';

/** A policy may let revisions be tagged and nothing else, which a simulation on `*` would take for a refusal. */
function onRevisions(
  { actions, resource }: WantedPermission,
  family: string | undefined,
  { partition, region, account }: Here,
): readonly WantedPermission[] {
  if (family === undefined || !actions.includes(tagging)) return [{ actions, resource }];
  const revision = `arn:${partition}:ecs:${region}:${account}:task-definition/${family}:1`;
  return [
    { actions: actions.filter((action) => action !== tagging), resource },
    { actions: [tagging], resource: revision },
  ];
}

/** A simulation takes a pattern for a name: one that the pattern means says the same. */
function exampleOf(resource: string): string {
  return resource === '*' ? resource : resource.replaceAll('*', 'example').replace('??????', 'AbCdEf');
}
