/** What a web identity token says of its job, as far as AWS or an explanation looks at it. */
export interface TokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: readonly string[];
  /** Seconds since the epoch. */
  readonly exp?: number;
  /** Claims by name, all that are texts. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The claims of a JSON web token, its signature unseen; undefined when it is none. Source: RFC 7519. */
export function tokenClaims(token: string): TokenClaims | undefined {
  const claims = parsed(token.split('.')[1] ?? '');
  if (claims === undefined) return undefined;
  const texts = Object.fromEntries(
    Object.entries(claims).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const { iss, sub } = texts;
  if (iss === undefined || sub === undefined) return undefined;
  const aud = [claims.aud].flat().filter((one): one is string => typeof one === 'string');
  return { iss, sub, aud, texts, ...(typeof claims.exp === 'number' ? { exp: claims.exp } : {}) };
}

function parsed(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}
