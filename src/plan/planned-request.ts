import type { IamAction } from '../iam/iam-actions.js';

/** A request that would change something, as it would be sent. */
export interface PlannedRequest {
  /** Its operation, as IAM names it. */
  readonly action: IamAction;
  /** Sent by the builder, or by a copy, to the registry's own API; unset: to AWS's. */
  readonly via?: 'registry';
  /** Of a registry elsewhere. */
  readonly region?: string;
  /** Values of variables and secrets are hidden, manifests left out: the digest names them. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** An action that the run's role has to be allowed, and on what. */
export interface PlannedPermission {
  readonly action: IamAction;
  /** ARNs, `*` where AWS judges it on no resource. */
  readonly resources: readonly string[];
}
