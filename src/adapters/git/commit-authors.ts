import { runGit } from './run-git.js';

/** Names of those who made the commits, as far as the repository of a folder knows them; none without a repository, or git. */
export async function commitAuthors(
  folder: string,
  commits: readonly string[],
  interrupted?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const known = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
  if (known.length === 0) return found;
  // One that is not there would fail the others, too.
  const argv = ['log', '--no-walk=unsorted', '--ignore-missing', '--format=%H %an', ...known, '--'];
  const { stdout = '' } = await runGit({ folder, interrupted }, argv).catch(() => ({ stdout: '' }));
  for (const line of `${stdout}`.split('\n')) {
    const [, commit = '', name = ''] = /^(\S+) (.+)$/.exec(line) ?? [];
    if (name !== '') found.set(commit, name);
  }
  return found;
}
