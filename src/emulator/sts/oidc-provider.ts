/** An OIDC identity provider of an account, with the members of IAM's CreateOpenIDConnectProvider. */
export interface OidcProvider {
  /** The issuer, as tokens name it in `iss`. */
  readonly Url: string;
  /** Audiences that tokens may be for. */
  readonly ClientIDList?: readonly string[];
  /** Kept, not looked at: AWS too trusts a certificate authority first. */
  readonly ThumbprintList?: readonly string[];
  /** Not IAM's: where the signing keys are, when not where the issuer's discovery document says. */
  readonly JwksUri?: string;
}

/** The issuer without its scheme is the end of the ARN; a slash at its end belongs to it. */
export function providerArn(accountId: string, url: string): string {
  return `arn:aws:iam::${accountId}:oidc-provider/${url.replace(/^https?:\/\//, '')}`;
}
