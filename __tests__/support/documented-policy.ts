import { readFileSync } from 'node:fs';
import type { IdentityPolicy, IdentityStatement } from '../../src/emulator/faults/identity-policy.js';
import type { Addition } from '../../src/iam/documented-ways.js';

const page = readFileSync('docs/iam.md', 'utf8');

/** The policy that docs/iam.md prints, with what it says to add, to the letter. */
export function documentedPolicy(adds: readonly Addition[]): IdentityPolicy {
  const base: IdentityPolicy = JSON.parse(blockIn(marked('policy')));
  return { ...base, Statement: [...statements(base), ...adds.flatMap(addedBy)] };
}

/** Actions that the page says a role which only plans does without. */
export function changingActions(): readonly string[] {
  return [...marked('changing').matchAll(/`([^`]+)`/g)].map(([, action = '']) => action);
}

/** The same policy without some actions; a statement that is left with none goes. */
export function withoutActions(policy: IdentityPolicy, actions: readonly string[]): IdentityPolicy {
  const left = statements(policy).map((one) => ({
    ...one,
    Action: [one.Action].flat().filter((action) => !actions.includes(action)),
  }));
  return { ...policy, Statement: left.filter(({ Action }) => Action.length > 0) };
}

/** The same policy for other ARNs, as the page asks its readers to put in theirs. */
export function withArns(policy: IdentityPolicy, arns: Readonly<Record<string, readonly string[]>>) {
  const put = statements(policy).map((one) => ({
    ...one,
    Resource: [one.Resource].flat().flatMap((arn) => arns[arn] ?? [arn]),
  }));
  return { ...policy, Statement: put };
}

function statements({ Statement }: IdentityPolicy): readonly IdentityStatement[] {
  return [Statement].flat();
}

function addedBy(addition: Addition): readonly IdentityStatement[] {
  const section = marked('additions')
    .split(/^### /m)
    .find((text) => text.startsWith(`${addition}\n`));
  if (section === undefined) throw new Error(`docs/iam.md has no section ${addition}`);
  return section.includes('```') ? JSON.parse(blockIn(section)) : [];
}

function marked(name: string): string {
  return page.split(`<!-- ${name}:begin -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? '';
}

function blockIn(text: string): string {
  return /^```json\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
}
