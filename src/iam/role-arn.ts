/** Where a role is: what its ARN says. */
export interface RoleParts {
  readonly partition: string;
  readonly accountId: string;
  /** Without its path. */
  readonly name: string;
}

/** The parts of an IAM role's ARN, empty where it is none. */
export function roleParts(arn: string): RoleParts {
  const [, partition = 'aws', , , accountId = '', resource = ''] = arn.split(':');
  return { partition, accountId, name: resource.split('/').at(-1) ?? '' };
}

/** ARN of the OIDC provider for an issuer in the role's account. */
export function providerArn(role: string, issuer: string): string {
  const { partition, accountId } = roleParts(role);
  return `arn:${partition}:iam::${accountId}:oidc-provider/${issuerKey(issuer)}`;
}

/** The issuer as condition keys begin: without its scheme. */
export function issuerKey(issuer: string): string {
  return issuer.replace(/^https?:\/\//, '');
}
