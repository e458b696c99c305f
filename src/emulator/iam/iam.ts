import type { Clock } from '../clock.js';
import type { Permissions } from '../faults/permissions.js';
import { type Role, roleArn } from '../sts/role.js';
import type { Sts } from '../sts/sts.js';

/** A role as an account has it. */
export interface KeptRole {
  readonly accountId: string;
  readonly arn: string;
  readonly role: Role;
  readonly createdAt: Date;
}

/** Identity and Access Management: the roles that a seed named, and what callers and roles may do. */
export class Iam {
  readonly sts: Sts;
  /** What every caller may do. */
  readonly permissions: Permissions;
  readonly #clock: Clock;
  readonly #roles = new Map<string, KeptRole>();

  constructor(clock: Clock, sts: Sts, permissions: Permissions) {
    this.#clock = clock;
    this.sts = sts;
    this.permissions = permissions;
  }

  add(accountId: string, roles: readonly Role[]): void {
    const createdAt = new Date(this.#clock.now());
    for (const role of roles) {
      const arn = roleArn(accountId, role);
      this.#roles.set(arn, { accountId, arn, role, createdAt });
    }
  }

  find(arn: string): KeptRole | undefined {
    return this.#roles.get(arn);
  }

  /** Names are unique in an account, whatever their paths. */
  named(accountId: string, name: string): KeptRole | undefined {
    return [...this.#roles.values()].find(
      (kept) => kept.accountId === accountId && kept.role.RoleName === name,
    );
  }
}
