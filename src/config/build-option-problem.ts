/** Options of ours by the builder's flags they stand for. */
const ownOption: Readonly<Record<string, string>> = {
  '--tag': 'tag or tags',
  '-t': 'tag or tags',
  '--file': 'dockerfile',
  '-f': 'dockerfile',
  '--target': 'target',
  '--build-arg': 'build-args',
  '--secret': 'build-secrets',
  '--ssh': 'ssh',
  '--platform': 'platforms',
  '--label': 'labels',
  '--no-cache': 'no-cache',
  '--pull': 'pull',
  '--network': 'network',
  '--provenance': 'provenance',
  '--sbom': 'sbom',
};

/** Flags by which ecs-ship has the image, its digest and its news. */
const ownFlags: readonly string[] = [
  ...['--push', '--load', '--output', '-o', '--metadata-file', '--iidfile', '--manifest'],
  ...['--progress', '--quiet', '-q', '--print', '--call', '--check'],
];

/** What is wrong with an argument of the option `build-options` after `previous`, or `undefined`. */
export function buildOptionProblem(argument: string, previous: string | undefined): string | undefined {
  const quoted = JSON.stringify(argument);
  if (!argument.startsWith('-')) {
    const isValue = previous?.startsWith('-') && !previous.includes('=');
    return isValue ? undefined : `${quoted} is no option of a builder (it would be taken for the context)`;
  }
  const flag = flagOf(argument);
  const own = ownOption[flag];
  if (own !== undefined) return `${quoted} has an option of its own (use ${own})`;
  if (flag === '--builder') return `${quoted} is not passed on (set the variable BUILDX_BUILDER)`;
  if (ownFlags.includes(flag)) return `${quoted} is not passed on, since ecs-ship sets it itself (remove it)`;
  if (argument === '-' || argument === '--') return `${quoted} is no option of a builder (remove it)`;
  const [, name, value] = /^(--?[A-Za-z0-9-]+)\s+(.*)$/s.exec(argument) ?? [];
  if (name === undefined) return undefined;
  return `${quoted} is never split, so the builder would not know it (write ${name}=${value}, or two lines)`;
}

/** `--file` of `--file=x`, `-f` of `-fx`. */
function flagOf(argument: string): string {
  return argument.startsWith('--') ? (argument.split(/[=\s]/, 1)[0] ?? '') : argument.slice(0, 2);
}
