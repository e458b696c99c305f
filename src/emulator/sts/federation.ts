import { AwsError } from '../aws-error.js';
import { type OidcProvider, providerArn } from './oidc-provider.js';
import type { PolicyDocument } from './policy-document.js';
import { type Role, roleArn, trustPolicyOf } from './role.js';
import { checkSignature } from './signing-keys.js';
import { type TrustRequest, trusts } from './trusts.js';
import type { WebIdentity } from './web-identity.js';

interface KnownRole {
  readonly trustPolicy: PolicyDocument;
  /** Seconds. */
  readonly longestSession: number;
}

/** What an account's IAM says about who may become what. Until it knows a provider or a role, everybody may. */
export class Federation {
  readonly #providers = new Map<string, OidcProvider>();
  readonly #roles = new Map<string, KnownRole>();

  add(accountId: string, providers: readonly OidcProvider[], roles: readonly Role[]): void {
    for (const provider of providers) this.#providers.set(providerArn(accountId, provider.Url), provider);
    for (const role of roles) {
      const longestSession = role.MaxSessionDuration ?? 3600;
      this.#roles.set(roleArn(accountId, role), { trustPolicy: trustPolicyOf(role), longestSession });
    }
  }

  get isOpen(): boolean {
    return this.#providers.size + this.#roles.size === 0;
  }

  /** Is the token one of a provider of the account, for that provider? Throws AwsError where it is not. */
  async checkToken(accountId: string, token: string, { issuer, audiences }: WebIdentity): Promise<void> {
    const provider = this.#providers.get(providerArn(accountId, issuer));
    if (provider === undefined) {
      throw invalid(`No OpenIDConnect provider found in your account for https://${issuer}`);
    }
    const wanted = provider.ClientIDList ?? [];
    if (!audiences.some((one) => wanted.includes(one))) throw invalid('Incorrect token audience');
    await checkSignature(provider, token);
  }

  /** May that identity become the role, for so many seconds? Throws AwsError; a role that is not there is refused alike. */
  checkWebIdentity(accountId: string, role: string, identity: WebIdentity, seconds: number): void {
    const request = {
      action: 'sts:AssumeRoleWithWebIdentity',
      kind: 'Federated',
      names: [providerArn(accountId, identity.issuer)],
      context: (key: string) => contextOf(identity, key),
    } as const;
    this.#check(role, request, seconds, 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  }

  /** The same for a caller with credentials; its ARN is the first of its names. */
  checkCaller(names: readonly string[], role: string, seconds: number, externalId?: string): void {
    const told = externalId === undefined ? [] : [externalId];
    const context = (key: string) => (key.toLowerCase() === 'sts:externalid' ? told : []);
    const request = { action: 'sts:AssumeRole', kind: 'AWS', names, context } as const;
    const refusal = `User: ${names[0]} is not authorized to perform: sts:AssumeRole on resource: ${role}`;
    this.#check(role, request, seconds, refusal);
  }

  #check(role: string, request: TrustRequest, seconds: number, refusal: string): void {
    const known = this.#roles.get(role);
    if (known === undefined || !trusts(known.trustPolicy, request)) {
      throw new AwsError('AccessDenied', refusal, {}, 403);
    }
    if (seconds <= known.longestSession) return;
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
}

/** Condition keys are `<issuer>:aud` and `<issuer>:sub`, in any case (source: IAM user guide, "Available keys for AWS OIDC federation"). */
function contextOf({ issuer, subject, audiences }: WebIdentity, key: string): readonly string[] {
  const name = key.toLowerCase();
  const prefix = issuer.toLowerCase();
  if (name === `${prefix}:aud`) return audiences;
  return name === `${prefix}:sub` ? [subject] : [];
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidIdentityToken', message);
}
