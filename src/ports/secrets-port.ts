/** A secret of Secrets Manager, without its value. */
export interface NamedSecret {
  readonly arn: string;
  /** It is to be deleted, so that nobody can read it any more. */
  readonly isDeleted: boolean;
}

/** AWS Secrets Manager in our words. */
export interface SecretsPort {
  /** The secret of that name in the run's account and region. Throws ShipError. */
  findSecret(name: string): Promise<NamedSecret | undefined>;
}
