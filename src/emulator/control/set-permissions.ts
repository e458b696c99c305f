import { permissionSetProblem, permissionSetSchema } from '../faults/permission-set-schema.js';
import type { PermissionSet } from '../faults/permissions.js';
import { ControlError } from './control-error.js';
import type { ControlRoute } from './control-route.js';

/** `{"allow": ["ecr:*", "ecs:Describe*"]}`: everything else is denied; `{"deny": [...]}`: only those are; `{"policy": …}`: what it says. */
export const setPermissions: ControlRoute = {
  method: 'POST',
  path: '/permissions',
  summary:
    'allows callers only {"allow":["ecs:Describe*",…]}, all but {"deny":[…]}, or what {"policy":{"Statement":…}} says',
  body: permissionSetSchema,
  handle: ({ parts, body }) => {
    const set = body as PermissionSet;
    const problem = permissionSetProblem(set);
    if (problem !== undefined) throw new ControlError(problem);
    parts.permissions.set = set;
    return parts.permissions.set;
  },
};
