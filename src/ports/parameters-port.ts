/** A parameter of SSM Parameter Store, without its value. */
export interface NamedParameter {
  /** As it was created: with its leading slash, or without one. */
  readonly name: string;
  readonly isSecure: boolean;
  /** Of a secure one: an alias or ARN of a KMS key; `alias/aws/ssm` is AWS's own. */
  readonly kmsKey?: string;
}

/** SSM Parameter Store in our words. */
export interface ParametersPort {
  /** Those of the names that exist in that region; unset: the run's. Throws ShipError. */
  findParameters(names: readonly string[], region?: string): Promise<readonly NamedParameter[]>;
}
