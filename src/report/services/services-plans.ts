import type { Plan } from '../../plan/plan.js';
import type { PlannedPermission } from '../../plan/planned-request.js';
import type { ServicesOutcome } from '../../services-outcome.js';
import type { Look } from '../look.js';
import { permissionLines, planActionLines } from '../plan-lines.js';

/** The plans of a dry run in the file's order, whoever was ready first, and once for all what the role has to be allowed. */
export function servicesPlanLines(
  { services }: ServicesOutcome,
  plans: ReadonlyMap<string, Plan>,
  look: Look,
): readonly string[] {
  const told = services.flatMap(({ name }) => plans.get(name) ?? []);
  if (told.length === 0) return [];
  const permissions = permissionLines(allPermissions(told), look);
  return [
    ...told.flatMap((plan) => [...planActionLines(plan, look), '']),
    ...(permissions.length === 0 ? [] : [...permissions, '']),
  ];
}

/** What one service is sure to need is not told again as what another may. */
function allPermissions(plans: readonly Plan[]): Plan['permissions'] {
  const needed = byAction(plans.flatMap(({ permissions }) => permissions.needed));
  const maybe = byAction(plans.flatMap(({ permissions }) => permissions.maybe));
  return {
    needed: [...needed.values()],
    maybe: [...maybe.values()].filter(({ action }) => !needed.has(action)),
  };
}

/** In the alphabet's order, each once. */
function byAction(permissions: readonly PlannedPermission[]): ReadonlyMap<string, PlannedPermission> {
  const sorted = permissions.toSorted((one, other) => one.action.localeCompare(other.action, 'en'));
  return new Map(sorted.map((permission) => [permission.action, permission]));
}
