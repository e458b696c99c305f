import { optionalActions } from '../../iam/optional-actions.js';
import type { Decision } from '../../ports/roles-port.js';
import { failed, type Line, ok, warning } from '../line.js';

/** What IAM says to all that a ship asks for on one resource. */
export interface Judged {
  readonly resource: string;
  readonly decisions: readonly Decision[];
}

/** A line for each resource on which something is denied that a ship needs (always, or `here`), and one for what it would miss. */
export function judgePermissions(judged: readonly Judged[], here: readonly string[] = []): readonly Line[] {
  const denied = judged.flatMap(({ resource, decisions }) =>
    decisions.filter(({ isAllowed }) => !isAllowed).map((decision) => ({ ...decision, resource })),
  );
  const isNeeded = ({ action }: Denied) => here.includes(action) || !(action in optionalActions);
  const needed = denied.filter(isNeeded);
  const missed = denied.filter((one) => !isNeeded(one));
  const count = new Set(judged.flatMap(({ decisions }) => decisions.map(({ action }) => action))).size;
  const well = ok('permissions', `the ${count} actions of a ship are allowed, by IAM’s simulation`);
  return [
    ...(needed.length === 0 ? [well] : byResource(needed).map(deniedLine)),
    ...(missed.length === 0 ? [] : [missedLine(missed)]),
  ];
}

export type Denied = Pick<Decision, 'action' | 'because' | 'missingContext'> & { readonly resource: string };

function byResource(denied: readonly Denied[]): readonly (readonly [Denied, ...Denied[]])[] {
  const groups = new Map<string, [Denied, ...Denied[]]>();
  for (const one of denied) {
    const key = `${one.resource} ${one.because}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** A condition on something that a simulation is not told may let the real request through. */
function deniedLine(denied: readonly [Denied, ...Denied[]]): Line {
  const [{ resource, because, missingContext }] = denied;
  const actions = denied.map(({ action }) => action).join(', ');
  const remedy = `Allow ${actions} on ${resource === '*' ? '*' : resource}; docs/iam.md has the whole policy.`;
  if (because === undefined && missingContext.length > 0)
    return warning(
      'permissions',
      `IAM denies ${actions} on ${resource} unless ${missingContext.join(', ')} of the request are right, which a simulation does not know.`,
      remedy,
    );
  return failed(
    'permissions',
    `IAM denies ${actions} on ${resource}: ${reason(because)}.`,
    remedyFor(because, remedy),
  );
}

function reason(because: Denied['because']): string {
  if (because === undefined) return 'no policy allows it';
  return because === 'explicit deny' ? 'a policy denies it' : `the ${because} does not allow it`;
}

function remedyFor(because: Denied['because'], remedy: string): string {
  if (because === undefined) return remedy;
  const where = because === 'explicit deny' ? 'the statement that denies it' : `the ${because}`;
  return `Change ${where}. ${remedy}`;
}

function missedLine(missed: readonly Denied[]): Line {
  const actions = [...new Set(missed.map(({ action }) => action))];
  const lost = actions.map((action) => optionalActions[action as keyof typeof optionalActions]);
  const [first = ''] = lost.filter((text) => text !== 'The same.');
  const more = actions.length > 1 ? ' And more: docs/iam.md, “What a run can do without”.' : '';
  return warning(
    'permissions-optional',
    `A ship goes on without ${actions.join(', ')}, and then misses something: ${first}${more}`,
    `Allow ${actions.join(', ')}.`,
  );
}
