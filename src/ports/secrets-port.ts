/** A secret of Secrets Manager, without its value. */
export interface NamedSecret {
  readonly arn: string;
  /** It is to be deleted, so that nobody can read it any more. */
  readonly isDeleted: boolean;
  /** ARN of the KMS key; unset: `aws/secretsmanager`, AWS's own. */
  readonly kmsKey?: string;
}

/** AWS Secrets Manager in our words. */
export interface SecretsPort {
  /** The secret of that name, or ARN, in that region; unset: the run's. Throws ShipError. */
  findSecret(name: string, region?: string): Promise<NamedSecret | undefined>;
}
