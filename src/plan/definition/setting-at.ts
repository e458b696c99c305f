import type { MemberSetting, PathStep } from '../../config/config.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { Path } from './limits/limit.js';

/** The last setting that says the member at the path, or what it is in. */
export function settingAt(
  settings: readonly MemberSetting[],
  rendered: JsonObject,
  path: Path,
): MemberSetting | undefined {
  return settings.findLast(({ steps, value }) => value !== undefined && leadsTo(steps, rendered, path));
}

function leadsTo([step, ...steps]: readonly PathStep[], at: unknown, [first, ...path]: Path): boolean {
  if (step === undefined) return true;
  if (first === undefined || typeof at !== 'object' || at === null) return false;
  const inner = (at as Readonly<Record<string | number, unknown>>)[first];
  const meets =
    'member' in step ? step.member === first : (inner as JsonObject | undefined)?.[step.by] === step.key;
  return meets && leadsTo(steps, inner, path);
}
