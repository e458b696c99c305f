import { list, record, text } from '../document/schema.js';
import type { PermissionSet } from './permissions.js';

/** The JSON form of a permission set. */
export const permissionSetSchema = record({ allow: list(text), deny: list(text) });

/** What a schema cannot say about a permission set; undefined when it is in order. */
export function permissionSetProblem({ allow, deny }: PermissionSet): string | undefined {
  if (allow === undefined && deny === undefined) return 'give allow, deny or both';
  const wrong = [...(allow ?? []), ...(deny ?? [])].find((action) => !/^(\*|[a-z*-]+:.+)$/i.test(action));
  return wrong === undefined
    ? undefined
    : `${JSON.stringify(wrong)} is no action; write ecs:UpdateService or ecr:*`;
}
