import { createHash } from 'node:crypto';
import type { Place } from '../regional.js';
import { type Parameter, parametersOf, type Secret, type SecretSeed, secretsOf } from './secret-seed.js';

/** A value, or why there is none in the ECS agent's words. */
export type SecretAnswer = { readonly value: string } | { readonly error: string };

/** A secret under the names that an account and region know it by. */
export interface FoundSecret {
  readonly name: string;
  readonly arn: string;
  readonly secret: Secret;
}

/** Stands in for Secrets Manager and SSM Parameter Store when a container's `secrets` are resolved. */
export class SecretStore {
  readonly #secrets: ReadonlyMap<string, Secret>;
  readonly #parameters: ReadonlyMap<string, Parameter>;

  constructor(seed: SecretSeed = {}) {
    this.#secrets = new Map(secretsOf(seed).map((one) => [one.Name, one]));
    this.#parameters = new Map(parametersOf(seed).map((one) => [withoutSlash(one.Name), one]));
  }

  get parameters(): readonly Parameter[] {
    return [...this.#parameters.values()];
  }

  /**
   * Resolves a container secret's `valueFrom`: a Secrets Manager ARN (with an optional
   * `:json-key:version-stage:version-id`), or an SSM parameter's ARN or name.
   * Source: developer guide, "Pass Secrets Manager secrets through Amazon ECS environment variables".
   */
  resolve(valueFrom: string): SecretAnswer {
    return /^arn:[\w-]+:secretsmanager:/.test(valueFrom)
      ? this.#secret(valueFrom)
      : this.#parameter(valueFrom);
  }

  /** The secret of a name or an ARN as that account and region know it. */
  find(id: string, { region, accountId }: Place): FoundSecret | undefined {
    const home = `arn:aws:secretsmanager:${region}:${accountId}:secret:`;
    for (const [seeded, secret] of this.#secrets) {
      const arn = seeded.startsWith('arn:') ? seeded : `${home}${seeded}-${suffixOf(seeded)}`;
      const name = withoutSuffix(arn.split(':')[6] ?? '');
      const isHere = arn.startsWith(home);
      if (isHere && [name, arn, withoutSuffix(arn)].includes(id)) return { name, arn, secret };
    }
    return undefined;
  }

  #secret(valueFrom: string): SecretAnswer {
    const [name = '', jsonKey = ''] = valueFrom.split(':').slice(6);
    const arn = valueFrom.split(':').slice(0, 7).join(':');
    const found = [arn, name, withoutSuffix(name)].map((id) => this.#secrets.get(id)).find(Boolean);
    if (found === undefined) return { error: missingSecret(arn) };
    if (found.DeletedDate !== undefined) return { error: deletedSecret(arn) };
    const text = found.SecretString;
    if (jsonKey === '') return { value: text };
    const value = jsonMember(text, jsonKey);
    return value === undefined ? { error: missingKey(jsonKey) } : { value };
  }

  #parameter(valueFrom: string): SecretAnswer {
    const name = valueFrom.replace(/^arn:[\w-]+:ssm:[^:]*:[^:]*:parameter/, '');
    const found = this.#parameters.get(withoutSlash(name));
    return found === undefined ? { error: missingParameter(name) } : { value: found.Value };
  }
}

const RETRIED = 'service call has been retried 1 time(s)';

function missingSecret(arn: string): string {
  return `unable to retrieve secret from asm: ${RETRIED}: failed to fetch secret ${arn} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`;
}

function deletedSecret(arn: string): string {
  return `unable to retrieve secret from asm: ${RETRIED}: failed to fetch secret ${arn} from secrets manager: InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.`;
}

function missingKey(jsonKey: string): string {
  return `unable to retrieve secret from asm: ${RETRIED}: retrieved secret from Secrets Manager did not contain json key ${jsonKey}`;
}

function missingParameter(name: string): string {
  return `unable to retrieve secrets from ssm: ${RETRIED}: invalid parameters: ${name}`;
}

function withoutSlash(name: string): string {
  return name.replace(/^\//, '');
}

/** Six characters that are the same for a name at every start. */
function suffixOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 6);
}

/** Secrets Manager adds a hyphen and six characters to a secret's name to make its ARN. */
function withoutSuffix(name: string): string {
  return name.replace(/-[A-Za-z0-9]{6}$/, '');
}

function jsonMember(text: string, key: string): string | undefined {
  try {
    const value: unknown = Reflect.get(JSON.parse(text), key);
    return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return undefined;
  }
}
