export interface CallerIdentity {
  readonly accountId: string;
  readonly arn: string;
  /** This machine's clock less AWS's, in milliseconds; to the second, and absent where AWS tells no time. */
  readonly clockAheadMs?: number;
}

export interface IdentityPort {
  whoAmI(): Promise<CallerIdentity>;
  region(): Promise<string>;
}
