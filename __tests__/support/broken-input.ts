import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files, flags and variables of which some are wrong, and everything that has to be said about them. */
export interface BrokenInput {
  readonly what: string;
  /** Besides `Dockerfile` and `td.json`, which are sound unless they are given here; undefined: not there. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** After `ship`. */
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Every problem, in order. */
  readonly says: readonly string[];
  /** What several problems are counted as; unset: `problems in the configuration`. */
  readonly counted?: string;
  /** Several: one after the other. */
  readonly fix: string | readonly string[];
  readonly docs?: string;
  /** It is told by the run's report, which has begun: the configuration itself is sound. */
  readonly asRun?: true;
}

/** Everything that a person reads, but the time that it took. */
export function brokenText({
  says,
  counted = 'problems in the configuration',
  fix,
  docs,
  asRun,
}: BrokenInput): string {
  const [first] = says;
  const remedy = [fix].flat().join(' ');
  const headline = says.length === 1 ? first : `${says.length} ${counted}`;
  const further = says.length === 1 ? [] : says;
  const lines = asRun
    ? [
        'Shipping web to default',
        '',
        `✖ ${headline}`,
        ...further.map((line) => `    ${line}`),
        `  fix: ${remedy}`,
        ...(docs === undefined ? [] : [`  docs: ${docs}`]),
        '  failed',
      ]
    : [
        `error: ${headline}`,
        ...further.map((line) => `  ${line}`),
        `fix: ${remedy}`,
        ...(docs === undefined ? [] : [`docs: ${docs}`]),
      ];
  return `${lines.join('\n')}\n`;
}

/** What was printed, without the time that the run took. */
export function withoutTime(text: string): string {
  return text.replace(/ · [\d.]+ s$/m, '');
}

const container = { name: 'web', image: 'web', essential: true };
const sound = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [container],
};

/** A new folder with the files, and with what of the usual ones is not given. */
export function brokenProject(files: BrokenInput['files'] = {}): string {
  const all = { Dockerfile: 'FROM scratch\n', 'td.json': JSON.stringify(sound), ...files };
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
