import type { InputProblems } from './input-problems.js';
import { memberPath } from './input-problems.js';
import { isRecord } from './is-record.js';
import { enumValues, type SdkModule } from './service-model.js';
import type { Shape } from './shape.js';

/** Member name → the enum the SDK exports for it (`launchType` → `LaunchType`), where a wrong value matters. */
export type EnumMembers = Readonly<Record<string, string>>;

/**
 * Notes every string at a listed member that its enum does not hold; the schemas do not tie members to enums. The keys
 * of a map are the user's words, not members.
 */
export function checkEnums(
  sdk: SdkModule,
  members: EnumMembers,
  shape: Shape,
  value: unknown,
  problems: InputProblems,
  path = '',
): void {
  const check = (inner: Shape, item: unknown, at: string) =>
    checkEnums(sdk, members, inner, item, problems, at);
  if (shape.kind === 'list' && Array.isArray(value)) {
    value.forEach((item, i) => {
      check(shape.member(), item, `${path}.${i + 1}.member`);
    });
  }
  if (!isRecord(value)) return;
  for (const [name, item] of Object.entries(value)) {
    const at = memberPath(path, name);
    if (shape.kind === 'map') check(shape.value(), item, at);
    const member = shape.kind === 'structure' ? shape.members.get(name) : undefined;
    if (member === undefined) continue;
    const enumName = members[name];
    if (enumName && typeof item === 'string') checkValue(enumValues(sdk, enumName), item, at, problems);
    else check(member.shape(), item, at);
  }
}

function checkValue(
  valid: readonly string[] | undefined,
  value: string,
  path: string,
  problems: InputProblems,
): void {
  if (valid && !valid.includes(value)) problems.notInEnum.push({ path, value, valid });
}
