import type { JsonObject } from './json-object.js';

/** An IAM role. */
export interface Role {
  readonly arn: string;
  /** The trust policy; undefined for one that cannot be read. */
  readonly trust: JsonObject | undefined;
}

/** What somebody would ask of AWS. */
export interface Simulation {
  /** ARN of the role or user that would ask; a session's is not one. */
  readonly principal: string;
  /** `ecs:UpdateService` */
  readonly actions: readonly string[];
  /** One ARN, or `*`. */
  readonly resource: string;
  /** Values of condition keys, which a simulation does not know by itself. */
  readonly context?: Readonly<Record<string, string>>;
}

/** What IAM would say to one action. */
export interface Decision {
  readonly action: string;
  readonly isAllowed: boolean;
  /** What forbids it: a statement that denies, a permissions boundary, a policy of the organization; unset: nothing allows it. */
  readonly because?: 'explicit deny' | 'permissions boundary' | 'organization policy';
  /** Condition keys of its policies that the simulation had no value for. */
  readonly missingContext: readonly string[];
}

/** IAM in our words; only reads. Every method throws ShipError. */
export interface RolesPort {
  /** By its name without a path. */
  findRole(name: string): Promise<Role | undefined>;
  /** In the order of the actions. */
  simulate(simulation: Simulation): Promise<readonly Decision[]>;
}
