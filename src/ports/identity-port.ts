export interface CallerIdentity {
  readonly accountId: string;
  readonly arn: string;
}

export interface IdentityPort {
  whoAmI(): Promise<CallerIdentity>;
  region(): Promise<string>;
}
