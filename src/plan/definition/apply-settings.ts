import type { MemberSetting, PathStep } from '../../config/config.js';
import { didYouMean } from '../../config/did-you-mean.js';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';

/** The definition with members set and removed, in the order they are written. Throws for a container that is not there. */
export function applySettings(definition: JsonObject, settings: readonly MemberSetting[]): JsonObject {
  checkContainers(definition, settings);
  return settings.reduce(
    (changed, { steps, value }) => setIn(changed, steps, value) as JsonObject,
    definition,
  );
}

/** Undefined takes the member away, and makes nothing on the way to what is not there. */
function setIn(current: unknown, steps: readonly PathStep[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || (current === undefined && value === undefined)) return value;
  if ('by' in step) return setEntry((current ?? []) as readonly JsonObject[], step, rest, value);
  const { [step.member]: member, ...others } = (current ?? {}) as JsonObject;
  const changed = setIn(member, rest, value);
  return changed === undefined ? others : { ...others, [step.member]: changed };
}

function setEntry(
  list: readonly JsonObject[],
  { by, key }: { readonly by: string; readonly key: string | number },
  steps: readonly PathStep[],
  value: unknown,
): readonly JsonObject[] {
  const found = list.find((entry) => entry[by] === key);
  const changed = changedEntry(found, { by, key }, steps, value);
  const wanted = changed === undefined ? [] : [changed];
  return found === undefined
    ? [...list, ...wanted]
    : list.flatMap((entry) => (entry === found ? wanted : [entry]));
}

/** Of a list whose entries are a name and a value, nothing is left of an entry without its value. */
function changedEntry(
  found: JsonObject | undefined,
  { by, key }: { readonly by: string; readonly key: string | number },
  steps: readonly PathStep[],
  value: unknown,
): JsonObject | undefined {
  const [next] = steps;
  const isValue = next !== undefined && 'member' in next && /^(value|valueFrom)$/.test(next.member);
  if (value === undefined && (found === undefined || steps.length === 0 || isValue)) return undefined;
  return { [by]: key, ...(setIn(found, steps, value) as JsonObject), [by]: key };
}

/** A container is not made by naming one of its members. */
function checkContainers(definition: JsonObject, settings: readonly MemberSetting[]): void {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const names = containers.map(({ name }) => `${name}`);
  const unknown = settings.filter((setting) => isUnknown(setting, [...names, ...madeBy(settings)]));
  if (unknown.length === 0) return;
  const told = unknown.map(({ path, steps }) => `${path}${didYouMean(keyOf(steps), names)}`).join(', ');
  const known = names.map((name) => `"${name}"`).join(', ');
  throw new ShipError(
    'task-definition-invalid',
    `set: there is no such container: ${told}; it has ${known}.`,
    {
      remedy: 'Correct the option set, or add the container to the task definition.',
    },
  );
}

function isUnknown({ steps }: MemberSetting, names: readonly string[]): boolean {
  const [first] = steps;
  const inside = first !== undefined && 'member' in first && first.member === 'containerDefinitions';
  return inside && steps.length > 2 && !names.includes(keyOf(steps));
}

function madeBy(settings: readonly MemberSetting[]): readonly string[] {
  return settings.flatMap(({ steps, value }) => (steps.length === 2 && value ? [keyOf(steps)] : []));
}

function keyOf([, entry]: readonly PathStep[]): string {
  return entry !== undefined && 'by' in entry ? `${entry.key}` : '';
}
