/**
 * What a failed push or login calls for: the same again, a new login first, or nothing. `forbidden` is an HTTP 403 whose
 * reason the tool does not pass on: an expired token or a missing permission.
 */
export type PushRemedy = 'again' | 'log-in' | 'forbidden' | 'refused';

export interface PushFailure {
  readonly kind: PushRemedy;
  /** A few words: `503 Service Unavailable`, `connection reset by peer`. */
  readonly cause: string;
  /** Milliseconds that the registry asks to wait before another try (`Retry-After`). */
  readonly afterMs?: number;
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
  // Go's words for no answer and for a broken connection; ours for a tool that somebody ended, as a machine short of memory does.
  { kind: 'again', pattern: /Client\.Timeout exceeded|request canceled|\b\S+ was ended by SIG[A-Z]+$/ },
  {
    kind: 'again',
    pattern: /server closed idle connection|transport connection broken|cannot assign requested address/,
  },
  { kind: 'again', pattern: /\bblob upload (?:unknown|invalid)\b/i },
  {
    kind: 'again',
    pattern:
      /connection (?:reset by peer|refused|timed out)|broken pipe|use of closed network connection|i\/o timeout|TLS handshake timeout|deadline exceeded.*|no route to host|network is unreachable|no such host|server misbehaving|Temporary failure in name resolution|client connection lost|GOAWAY|unexpected EOF|\bEOF$/,
  },
  {
    kind: 'again',
    pattern:
      /\bE(?:CONN(?:RESET|REFUSED)|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|(?:HOST|NET)UNREACH)\b|socket hang up|Premature close/,
  },
];

/** Judges by the last line that says something, since the tools retry as well and tell of that before. */
export function judgePush(output: readonly string[]): PushFailure | undefined {
  const lines = output.flatMap((text) => text.split('\n')).map((line) => line.trim());
  for (const line of lines.toReversed()) {
    const found = judgeLine(line);
    if (found !== undefined) return { ...found, ...waitOf(lines) };
  }
  return undefined;
}

/** Only our own requests tell of it; a date instead of seconds is left to the usual wait. */
function waitOf(lines: readonly string[]): { afterMs?: number } {
  const seconds = lines.findLast((line) => /^Retry-After: \d+$/i.test(line))?.match(/\d+/)?.[0];
  return seconds === undefined ? {} : { afterMs: Number(seconds) * 1000 };
}

function judgeLine(line: string): PushFailure | undefined {
  for (const { pattern, kind } of rules) {
    const match = pattern.exec(line);
    if (match !== null) return { kind, cause: inWords(match[0]) };
  }
  return undefined;
}

/** What Node calls by a code, and Go by its own name. */
const codes: Readonly<Record<string, string>> = {
  ECONNRESET: 'connection reset by the registry (ECONNRESET)',
  ECONNREFUSED: 'connection refused (ECONNREFUSED)',
  'socket hang up': 'the registry closed the connection',
  'Client.Timeout exceeded': 'the registry did not answer in time',
  'request canceled': 'the registry did not answer in time',
};

function inWords(text: string): string {
  const known = codes[text];
  if (known !== undefined) return known;
  if (/EOF$/.test(text)) return 'the registry closed the connection (EOF)';
  return text.replace(/^(\d{3}) \((.*)\)$/, '$1 $2').replace(/[\s.,:)]+$/, '');
}
