import type { PathStep } from '../../config/config.js';
import { didYouMean } from '../../config/did-you-mean.js';
import { identity, valueMember } from './named-entries.js';
import { registerModel } from './register-model.js';

/** A place in a task definition, and what kind of value it takes as `registerModel` has it; or why there is none. */
export type MemberPath =
  | { readonly steps: readonly PathStep[]; readonly kind: string }
  | { readonly problem: string };

interface At {
  readonly steps: readonly PathStep[];
  readonly kind: string;
  /** What is still to be read, with the `.` or `[` it begins with. */
  readonly rest: string;
}

/** Reads a path as the plan writes them: `containerDefinitions[web].linuxParameters.initProcessEnabled`. */
export function parseMemberPath(text: string): MemberPath {
  let at: At | { readonly problem: string } = {
    steps: [],
    kind: 'RegisterTaskDefinitionRequest',
    rest: `.${text}`,
  };
  while (!('problem' in at) && at.rest !== '') at = step(at, text);
  return at;
}

function step(at: At, whole: string): At | { readonly problem: string } {
  if (at.rest.startsWith('[')) return intoList(at, whole);
  const { kind, rest } = at;
  if (!rest.startsWith('.')) return { problem: `${JSON.stringify(rest)} does not belong into a path` };
  const above = whole.slice(0, whole.length - rest.length);
  if (kind.startsWith('{')) return into(at, rest.slice(1), kind.slice(1, -1), '');
  if (kind.startsWith('[')) return { problem: `${above} is a list: name an entry, ${above}[…]` };
  const members = registerModel[kind];
  if (members === undefined) return { problem: `${above} is a ${kind} and has no members` };
  const [name = ''] = /^[^.[]*/.exec(rest.slice(1)) ?? [];
  const inner = Object.hasOwn(members, name) ? members[name] : undefined;
  if (inner !== undefined) return into(at, name, inner, rest.slice(1 + name.length));
  return { problem: `unknown member ${JSON.stringify(name)}${didYouMean(name, Object.keys(members))}` };
}

function into({ steps }: At, member: string, kind: string, rest: string): At {
  return { steps: [...steps, { member }], kind, rest };
}

function intoList({ steps, kind, rest }: At, whole: string): At | { readonly problem: string } {
  const above = whole.slice(0, whole.length - rest.length);
  const [matched = '', key = ''] = /^\[([^\]]+)\]/.exec(rest) ?? [];
  if (matched === '' || !kind.startsWith('['))
    return { problem: matched === '' ? 'a [ is not closed' : `${above} is no list` };
  const last = steps.at(-1);
  const list = last !== undefined && 'member' in last ? last.member : '';
  const by = identity[list];
  if (by === undefined) return { problem: `entries of ${above} have no name: set the whole list` };
  const inner = kind.slice(1, -1);
  const typed = registerModel[inner]?.[by] === 'number' ? Number(key) : key;
  const entry = { steps: [...steps, { by, key: typed }], kind: inner, rest: rest.slice(matched.length) };
  const only = valueMember[list];
  return only === undefined ? entry : into(entry, only, 'string', entry.rest);
}
