import type { Ecr } from '../ecr/ecr.js';
import type { Gate, Passage } from '../gate.js';
import type { Sts } from '../sts/sts.js';
import { accessDenied, iamAction } from './access-denied.js';
import { alsoNeeded } from './also-needed.js';
import {
  coversAction,
  type IdentityPolicy,
  type NeededAction,
  type Refusal,
  refusalBy,
} from './identity-policy.js';
import { resourceArn, resourceArns } from './resource-arn.js';

/** What callers may do: actions as IAM writes them (`ecs:Describe*`); deny wins. Unset, everything is allowed. */
export interface PermissionSet {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  /** What the role's policy says, resources and conditions included. */
  readonly policy?: IdentityPolicy;
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

  /** Why an operation's action is refused; undefined when it is allowed. */
  refusal(needed: NeededAction): Refusal | undefined {
    const { allow = ['*'], deny = [], policy } = this.#set;
    if (deny.some((pattern) => coversAction(pattern, needed.action))) return 'denied';
    if (!allow.some((pattern) => coversAction(pattern, needed.action))) return 'not allowed';
    return policy && refusalBy(policy, needed);
  }

  /** The same of what is needed besides, which a policy has to allow, too; lists of actions are written for the operations. */
  refusalBesides(needed: NeededAction): Refusal | undefined {
    const { deny = [], policy } = this.#set;
    if (deny.some((pattern) => coversAction(pattern, needed.action))) return 'denied';
    return policy && refusalBy(policy, needed);
  }
}

/** Anybody may ask who they are, whatever the policy says (source: STS API reference, GetCallerIdentity). */
const ALWAYS_ALLOWED = ['sts:GetCallerIdentity', 'sts:AssumeRoleWithWebIdentity'];

export function permissionsGate(
  permissions: Permissions,
  { sts, ecr }: { readonly sts: Sts; readonly ecr: Ecr },
): Gate {
  return async (passage, perform) => {
    const action = iamAction(passage);
    const open = passage.operation === '' || ALWAYS_ALLOWED.includes(action);
    const own = open ? [] : resourceArns(passage).map((resource) => ({ action, resource }));
    const also = alsoNeeded(passage, ecr);
    for (const needed of own) refuse(passage, sts, needed, permissions.refusal(needed));
    for (const needed of also) refuse(passage, sts, needed, permissions.refusalBesides(needed));
    if (passage.operation !== '') note(passage, [action, ...also.map((one) => one.action)]);
    return perform();
  };
}

function refuse(passage: Passage, sts: Sts, needed: NeededAction, why: Refusal | undefined): void {
  if (why !== undefined) throw accessDenied(passage, sts, why, needed);
}

function note(passage: Passage, actions: readonly string[]): void {
  Object.assign(passage.exchange.entry, { actions, resource: resourceArn(passage) });
}
