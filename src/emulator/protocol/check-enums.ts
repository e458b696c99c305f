import type { InputProblems } from './input-problems.js';
import { memberPath } from './input-problems.js';
import { isRecord } from './is-record.js';
import { enumValues, type SdkModule } from './service-model.js';

/** Member name → the enum the SDK exports for it (`launchType` → `LaunchType`), where a wrong value matters. */
export type EnumMembers = Readonly<Record<string, string>>;

/** Notes every string at a listed member that its enum does not hold; the schemas do not tie members to enums. */
export function checkEnums(
  sdk: SdkModule,
  members: EnumMembers,
  value: unknown,
  problems: InputProblems,
  path = '',
): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      checkEnums(sdk, members, item, problems, `${path}.${i + 1}.member`);
    });
  }
  if (!isRecord(value)) return;
  for (const [name, item] of Object.entries(value)) {
    const at = memberPath(path, name);
    const enumName = members[name];
    if (enumName && typeof item === 'string') checkValue(enumValues(sdk, enumName), item, at, problems);
    else checkEnums(sdk, members, item, problems, at);
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
