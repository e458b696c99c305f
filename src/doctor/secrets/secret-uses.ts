import type { Here } from '../../iam/resources.js';
import type { JsonObject } from '../../ports/json-object.js';

/** Something private that a container is given: of Secrets Manager or of Parameter Store. */
export interface SecretUse {
  readonly container: string;
  /** The variable, or what else it is for. */
  readonly for: string;
  readonly kind: 'secret' | 'parameter';
  /** Without what ECS adds to it. */
  readonly arn: string;
  /** Of a secret as its ARN has it, with the six characters at its end; of a parameter without its first slash. */
  readonly name: string;
  readonly region: string;
  readonly account: string;
  /** What follows a secret's ARN: JSON key, version stage and version, as they are written. */
  readonly parts: readonly string[];
}

/** Every use, in the order of the containers; what is neither is left out: `valueFrom` is checked elsewhere. */
export function secretUses(definition: JsonObject, home: Here): readonly SecretUse[] {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  return containers.flatMap((container) =>
    valuesOf(container).flatMap(([used, valueFrom]) => {
      const found = reference(valueFrom, home);
      return found === undefined ? [] : [{ container: `${container.name}`, for: used, ...found }];
    }),
  );
}

function valuesOf({ secrets, logConfiguration, repositoryCredentials }: JsonObject) {
  const log = (logConfiguration ?? {}) as JsonObject;
  const { credentialsParameter } = (repositoryCredentials ?? {}) as JsonObject;
  const listed = [...listOf(secrets), ...listOf(log.secretOptions)].map(
    ({ name, valueFrom }) => [`${name}`, `${valueFrom}`] as const,
  );
  return credentialsParameter === undefined
    ? listed
    : [...listed, ['its registry', `${credentialsParameter}`] as const];
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

/** A name alone is a parameter's, in the region of the task (source: ECS API reference, Secret). */
function reference(text: string, home: Here): Omit<SecretUse, 'container' | 'for'> | undefined {
  const words = text.split(':');
  const [scheme, , service, region = '', account = ''] = words;
  if (scheme === 'arn' && service === 'secretsmanager') {
    const arn = words.slice(0, 7).join(':');
    return { kind: 'secret', arn, name: words[6] ?? '', region, account, parts: words.slice(7) };
  }
  if (scheme === 'arn' && service !== 'ssm') return undefined;
  const { partition } = home;
  const name = (
    scheme === 'arn'
      ? words
          .slice(5)
          .join(':')
          .replace(/^parameter/, '')
      : text
  ).replace(/^\//, '');
  const place = scheme === 'arn' ? { region, account } : home;
  const arn = `arn:${partition}:ssm:${place.region}:${place.account}:parameter/${name}`;
  return { kind: 'parameter', arn, name, region: place.region, account: place.account, parts: [] };
}
