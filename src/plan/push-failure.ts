/**
 * What a failed push or login calls for: the same again, a new login first, or nothing. `forbidden` is an HTTP 403 whose
 * reason the tool does not pass on: an expired token or a missing permission.
 */
export type PushRemedy = 'again' | 'log-in' | 'forbidden' | 'refused';

export interface PushFailure {
  readonly kind: PushRemedy;
  /** A few words: `503 Service Unavailable`, `connection reset by peer`. */
  readonly cause: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly kind: PushRemedy;
}

/** The first that matches a line decides; what names a reason stands before what only names a status. */
const rules: readonly Rule[] = [
  { kind: 'log-in', pattern: /authorization token has expired|no basic auth credentials/i },
  { kind: 'log-in', pattern: /\b401 \(?Unauthorized|authentication required|\bunauthorized: /i },
  {
    kind: 'refused',
    pattern: /tag invalid: .*|name (?:unknown|invalid): .*|is not authorized to perform: .*|\bdenied: .*/i,
  },
  { kind: 'refused', pattern: /LimitExceeded.*|quota.*|x509: .*|invalid reference format/i },
  { kind: 'again', pattern: /\btoomanyrequests: .*|too many requests to registry|\brate exceeded\b/i },
  { kind: 'forbidden', pattern: /(?<=status.*)\b403 \(?Forbidden\)?/i },
  { kind: 'again', pattern: /(?<=status.*)\b(?:408|429|5\d\d) \(?[A-Z][A-Za-z ]+\)?/ },
  { kind: 'refused', pattern: /(?<=status.*)\b4\d\d \(?[A-Z][A-Za-z ]+\)?/ },
  {
    kind: 'again',
    pattern:
      /connection (?:reset by peer|refused|timed out)|broken pipe|use of closed network connection|i\/o timeout|TLS handshake timeout|deadline exceeded.*|no route to host|network is unreachable|no such host|server misbehaving|Temporary failure in name resolution|client connection lost|GOAWAY|unexpected EOF|\bEOF$/,
  },
];

/** Judges by the last line that says something, since the tools retry as well and tell of that before. */
export function judgePush(output: readonly string[]): PushFailure | undefined {
  for (const line of output.flatMap((text) => text.split('\n')).toReversed()) {
    const found = judgeLine(line.trim());
    if (found !== undefined) return found;
  }
  return undefined;
}

function judgeLine(line: string): PushFailure | undefined {
  for (const { pattern, kind } of rules) {
    const match = pattern.exec(line);
    if (match !== null) return { kind, cause: inWords(match[0]) };
  }
  return undefined;
}

function inWords(text: string): string {
  if (/EOF$/.test(text)) return 'the registry closed the connection (EOF)';
  return text.replace(/^(\d{3}) \((.*)\)$/, '$1 $2').replace(/[\s.,:)]+$/, '');
}
