import type { Gate, Passage } from '../gate.js';
import type { Sts } from '../sts/sts.js';
import { matchesWildcard } from '../wildcard.js';
import { accessDenied, iamAction } from './access-denied.js';
import { alsoNeeded } from './also-needed.js';
import { resourceArn } from './resource-arn.js';

/** What callers may do: actions as IAM writes them (`ecs:Describe*`); deny wins. Unset, everything is allowed. */
export interface PermissionSet {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

/** The one policy that every caller of this emulator has. */
export class Permissions {
  #set: PermissionSet = {};

  get set(): PermissionSet {
    return this.#set;
  }

  set set(set: PermissionSet) {
    this.#set = set;
  }

  /** Why an action is refused; undefined when it is allowed. */
  refusal(action: string): 'not allowed' | 'denied' | undefined {
    const { allow = ['*'], deny = [] } = this.#set;
    if (deny.some((pattern) => covers(pattern, action))) return 'denied';
    return allow.some((pattern) => covers(pattern, action)) ? undefined : 'not allowed';
  }
}

/** Actions are case-insensitive (source: IAM user guide, "IAM JSON policy elements: Action"). */
function covers(pattern: string, action: string): boolean {
  return matchesWildcard(pattern.toLowerCase(), action.toLowerCase());
}

/** Anybody may ask who they are, whatever the policy says (source: STS API reference, GetCallerIdentity). */
const ALWAYS_ALLOWED = ['sts:GetCallerIdentity', 'sts:AssumeRoleWithWebIdentity'];

function note(passage: Passage, actions: readonly string[]): void {
  Object.assign(passage.exchange.entry, { actions, resource: resourceArn(passage) });
}

export function permissionsGate(permissions: Permissions, sts: Sts): Gate {
  return async (passage, perform) => {
    const action = iamAction(passage);
    const open = passage.operation === '' || ALWAYS_ALLOWED.includes(action);
    const refusal = open ? undefined : permissions.refusal(action);
    if (refusal !== undefined) throw accessDenied(passage, sts, refusal);
    const also = alsoNeeded(passage);
    // Only an explicit deny counts: lists of what is allowed are written for the operations alone.
    const denied = also.find((one) => permissions.refusal(one.action) === 'denied');
    if (denied !== undefined) throw accessDenied(passage, sts, 'denied', denied);
    if (passage.operation !== '') note(passage, [action, ...also.map((one) => one.action)]);
    return perform();
  };
}
