/** What an entry of the option `secrets` means. `part` is empty, or `:json-key:version-stage:version-id` as ECS takes it. */
export type SecretReference =
  | { readonly kind: 'arn'; readonly arn: string; readonly part: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'secret'; readonly name: string; readonly part: string };

/** Members of an ARN of Secrets Manager before ECS's own. */
const arnMembers = 7;

/**
 * Reads `app/db:password::`, `secretsmanager:app/db`, `/app/db`, `ssm:db` or an ARN. ECS takes all of key, stage and version or
 * none of them. Source: developer guide, "Pass Secrets Manager secrets through Amazon ECS environment variables".
 */
export function secretReference(text: string): SecretReference {
  const words = text.split(':');
  if (words[0] === 'arn' && words[2] !== 'secretsmanager') return { kind: 'arn', arn: text, part: '' };
  if (words[0] === 'arn' && words.length >= arnMembers)
    return { kind: 'arn', arn: words.slice(0, arnMembers).join(':'), part: partOf(words.slice(arnMembers)) };
  if (words[0] === 'ssm' && words[1]) return { kind: 'parameter', name: words[1] };
  if (text.startsWith('/') && words.length === 1) return { kind: 'parameter', name: text };
  const [name = '', ...rest] = words[0] === 'secretsmanager' && words[1] ? words.slice(1) : words;
  return { kind: 'secret', name, part: partOf(rest) };
}

/** The names that only Secrets Manager can tell the ARNs of. */
export function namedSecrets(secrets: Readonly<Record<string, string>>): readonly string[] {
  const references = Object.values(secrets).map(secretReference);
  return [...new Set(references.flatMap((one) => (one.kind === 'secret' ? [one.name] : [])))];
}

function partOf(words: readonly string[]): string {
  if (words.every((word) => word === '')) return '';
  return `:${[0, 1, 2].map((index) => words[index] ?? '').join(':')}`;
}
