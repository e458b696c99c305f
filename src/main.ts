// The SDK would tell our users which Node versions it plans to support; that is ours to follow, not theirs.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** The command line: exit code by the public contract. */
export async function runCli(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const cli = await import('./frontends/cli.js');
  process.exitCode = await cli.runCli(argv, {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    workingDirectory: process.cwd(),
    launcher: process.argv[1] ?? '',
    signals: process,
    exit: (code) => process.exit(code),
  });
}

/** The GitHub Action's main step. */
export async function runAction(): Promise<void> {
  const github = await import('./frontends/github.js');
  process.exitCode = await github.runAction(process.env, process);
}

/** The GitHub Action's post step. */
export async function runPost(): Promise<void> {
  const post = await import('./frontends/github-post.js');
  await post.runPost(process.env);
}
