import type { MemberSetting, PathStep } from '../../config/config.js';
import { type MemberPath, parseMemberPath } from './member-path.js';
import { valueProblems } from './model-problems.js';
import { writtenPath } from './written-path.js';

/** Reads an entry of `set`; text of a list, an object or a map is JSON. Problems never show the value. */
export function readMemberSetting(
  path: string,
  text: string | null,
): { readonly setting: MemberSetting } | { readonly problem: string } {
  const parsed = parseMemberPath(path);
  const problem = 'problem' in parsed ? parsed.problem : ownProblem(parsed.steps);
  if ('problem' in parsed || problem !== undefined) return { problem: problem ?? '' };
  if (text === null) return { setting: { path, steps: parsed.steps } };
  const read = typedValue(parsed, text);
  if ('problem' in read) return read;
  const [wrong] = valueProblems(parsed.kind, read.value, []);
  if (wrong === undefined) return { setting: { path, steps: parsed.steps, value: read.value } };
  const inside = writtenPath(wrong.path);
  return { problem: inside === '' ? wrong.message : `${inside}: ${wrong.message}` };
}

/** What ecs-ship itself says in every revision. */
function ownProblem(steps: readonly PathStep[]): string | undefined {
  const [first, second, third] = steps.map((step) => ('member' in step ? step.member : step.by));
  if (first === 'tags') return 'is not set here: a revision has the tags of its source';
  if (first !== 'containerDefinitions') return undefined;
  if (second === undefined) return 'is too much: name a container, containerDefinitions[…]';
  if (third === 'image' && steps.length === 3) return 'has an option of its own (use images)';
  if (third === 'name' && steps.length === 3) return 'is what the container is found by, and cannot be set';
  return undefined;
}

function typedValue(
  { kind }: Exclude<MemberPath, { problem: string }>,
  text: string,
): { readonly value: unknown } | { readonly problem: string } {
  if (kind === 'string') return { value: text };
  const trimmed = text.trim();
  if (kind === 'boolean')
    return /^(true|false)$/i.test(trimmed)
      ? { value: trimmed.toLowerCase() === 'true' }
      : { problem: 'is not a boolean (valid: true, false)' };
  if (kind === 'number')
    return /^-?[0-9]+(\.[0-9]+)?$/.test(trimmed)
      ? { value: Number(trimmed) }
      : { problem: 'is not a number' };
  try {
    return { value: JSON.parse(trimmed) };
  } catch {
    return { problem: `takes ${kind.startsWith('[') ? 'a list' : 'a map'} (in text as JSON)` };
  }
}
