import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { outcomeProblems } from './outcome-schema.js';
import { testResource } from './test-machine.js';

/** How a program ended and what it said. */
export interface Ended {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a program runs; nothing is inherited. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Variables;
}

/** Environment variables; undefined takes one away. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Longer than any of them takes on a busy machine. */
const PATIENCE_MS = 90_000;

/** A file of the committed bundle: `cli.js`, `action.js`, `post.js`. */
export function distFile(name: 'cli.js' | 'action.js' | 'post.js'): string {
  return fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}

/** The Node that runs the tests and the Node of the Actions runner, for `describe.each`. */
export function nodes(): (readonly [name: string, executable: string])[] {
  const own = [`Node ${process.versions.node.split('.')[0]}`, process.execPath] as const;
  const runner = testResource('NODE24');
  return runner === process.execPath ? [own] : [own, ['Node 24', runner]];
}

/** Runs a program to its end. */
export function runProgram(
  file: string,
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<Ended> {
  return endOf(startProgram(file, argv, surroundings));
}

/** Waits for a program's end. */
export async function endOf(running: ReturnType<typeof startProgram>): Promise<Ended> {
  const { exitCode, stdout, stderr } = await running;
  return { exitCode, stdout, stderr };
}

/** Starts a program; await it for its end. `timeout` in milliseconds, 0 for none. */
export function startProgram(
  file: string,
  argv: readonly string[],
  { cwd, env }: Surroundings,
  timeout = PATIENCE_MS,
) {
  return execa(file, argv, {
    cwd,
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout,
    stripFinalNewline: false,
  });
}

/** The one JSON document of a `--json` run; throws when standard output holds anything else, or the schema another form. */
export function documentOf({ stdout }: Ended): Record<string, unknown> {
  const document = JSON.parse(stdout) as Record<string, unknown>;
  const problems = 'verdict' in document ? outcomeProblems(document) : [];
  if (problems.length > 0) throw new Error(`${JSON.stringify(problems)} in ${stdout}`);
  return document;
}
