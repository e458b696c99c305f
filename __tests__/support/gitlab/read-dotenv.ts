/** What GitLab makes of a dotenv report, or why it refuses the report. */
export type DotenvReading =
  | { readonly variables: ReadonlyMap<string, string> }
  | { readonly refused: string };

/** Limits of an instance: bytes that the file stays below, and variables that it has at most. */
export interface DotenvLimits {
  readonly bytes: number;
  readonly variables: number;
}

/** A self-managed instance as it is installed; gitlab.com's smallest plan takes 50 variables. */
export const installedLimits: DotenvLimits = { bytes: 5120, variables: 20 };

/**
 * Reads a dotenv report as GitLab does, and refuses also what its docs say is not supported though the reader lets it
 * through: quotes, which it keeps, references to variables, blanks around a value, a name that is there twice.
 * Sources: GitLab docs, "Pass dotenv variables to specific jobs" and "GitLab application limits"; its reader,
 * app/services/ci/parse_dotenv_artifact_service.rb: each line is split at its first `=`.
 */
export function readDotenv(file: Buffer, limits: DotenvLimits = installedLimits): DotenvReading {
  if (file.length >= limits.bytes) return { refused: `${file.length} bytes` };
  const text = file.toString('utf8');
  if (!Buffer.from(text).equals(file) || text.startsWith('\uFEFF')) return { refused: 'not plain UTF-8' };
  const variables = new Map<string, string>();
  for (const line of text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined)) {
    const [, name = '', value = ''] = /^([A-Za-z0-9_]+)=(.*)$/.exec(line) ?? [];
    const problem = name === '' ? 'no NAME=value' : variables.has(name) ? 'twice' : valueProblem(value);
    if (problem !== undefined) return { refused: `${JSON.stringify(line)}: ${problem}` };
    variables.set(name, value);
  }
  if (variables.size > limits.variables) return { refused: `${variables.size} variables` };
  return { variables };
}

function valueProblem(value: string): string | undefined {
  if (/["'`]/.test(value)) return 'a quote, which stays in the value';
  if (/\$/.test(value)) return 'a reference to a variable';
  if (value !== value.trim()) return 'blanks around the value';
  return /[\p{Cc}\u2028\u2029]/u.test(value) ? 'a control character' : undefined;
}
