import { exitAtOnce } from './frontends/exit-at-once.js';
import type { RunDocument, Surroundings } from './frontends/library.js';

// The SDK would tell our users which Node versions it plans to support; that is ours to follow, not theirs.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** The command line: exit code by the public contract. */
export async function runCli(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const cli = await import('./frontends/cli.js');
  const { outliveReaders } = await import('./frontends/outlive-readers.js');
  outliveReaders(process.stdout, process.stderr);
  process.exitCode = await cli.runCli(argv, {
    // Opened only when somebody is asked.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    workingDirectory: process.cwd(),
    launcher: process.argv[1] ?? '',
    signals: process,
    exit: exitAtOnce,
  });
}

/** The GitHub Action's main step. */
export async function runAction(): Promise<void> {
  const github = await import('./frontends/github.js');
  process.exitCode = await github.runAction(process.env, {
    on: (signal, listener) => process.on(signal, listener),
    off: (signal, listener) => process.off(signal, listener),
    cwd: () => process.cwd(),
    exit: exitAtOnce,
  });
}

/** The GitHub Action's post step. */
export async function runPost(): Promise<void> {
  const post = await import('./frontends/github/github-post.js');
  await post.runPost(process.env);
}

type Options = Readonly<Record<string, unknown>>;

/** For programs: ships one service, or several, and gives the document that `ship --json` prints. */
export const ship = (options: Options = {}, surroundings: Surroundings = {}): Promise<RunDocument> =>
  runForProgram('ship', options, surroundings);

/** For programs: what a ship would do, as `plan --json` prints it. */
export const plan = (options: Options = {}, surroundings: Surroundings = {}): Promise<RunDocument> =>
  runForProgram('plan', options, surroundings);

/** For programs: what is wrong with the files that a ship would use, as `check --json` prints it. */
export const check = (options: Options = {}, surroundings: Surroundings = {}): Promise<RunDocument> =>
  runForProgram('check', options, surroundings);

async function runForProgram(
  verb: 'ship' | 'plan' | 'check',
  options: Options,
  surroundings: Surroundings,
): Promise<RunDocument> {
  const library = await import('./frontends/library.js');
  return library.runForProgram(verb, options, surroundings);
}
