import { list, record, text } from '../document/schema.js';
import type { PermissionSet } from '../faults/permissions.js';
import { ControlError } from './control-error.js';
import type { ControlRoute } from './control-route.js';

/** `{"allow": ["ecr:*", "ecs:Describe*"]}`: everything else is denied; `{"deny": [...]}`: only those are. */
export const setPermissions: ControlRoute = {
  method: 'POST',
  path: '/permissions',
  summary: 'allows callers only {"allow":["ecs:Describe*",…]}, or all but {"deny":[…]}',
  body: record({ allow: list(text), deny: list(text) }),
  handle: ({ parts, body }) => {
    const set = body as PermissionSet;
    const wrong = [...(set.allow ?? []), ...(set.deny ?? [])].find(
      (action) => !/^(\*|[a-z*-]+:.+)$/i.test(action),
    );
    if (wrong !== undefined)
      throw new ControlError(`${JSON.stringify(wrong)} is no action; write ecs:UpdateService or ecr:*`);
    if (set.allow === undefined && set.deny === undefined) throw new ControlError('give allow, deny or both');
    parts.permissions.set = set;
    return parts.permissions.set;
  },
};
