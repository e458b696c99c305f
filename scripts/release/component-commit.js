import { run } from '../setup/run.js';

const FOLDER = 'gitlab-component';

/**
 * Texts of the component's files as a commit has them.
 * @param {string} commit
 * @returns {Promise<ReadonlyMap<string, string>>} by their paths in the folder
 */
export async function componentFiles(commit) {
  const listed = await git('ls-tree', '-r', '--name-only', '-z', `${commit}:${FOLDER}`);
  const paths = listed.split('\0').filter((path) => path !== '');
  const texts = paths.map(
    async (path) => /** @type {const} */ ([path, await git('show', `${commit}:${FOLDER}/${path}`)]),
  );
  return new Map(await Promise.all(texts));
}

/**
 * A commit whose root is the component's folder, with the people and times of the commit that it is taken from, so that
 * everybody who makes it gets the same.
 * @param {string} source
 * @param {{ parent: string | undefined, message: string }} options the component project's newest commit; where that has
 *   the same files, it is the answer
 * @returns {Promise<string>} its SHA
 */
export async function componentCommit(source, { parent, message }) {
  const tree = (await git('rev-parse', `${source}:${FOLDER}`)).trim();
  if (parent !== undefined && (await git('rev-parse', `${parent}^{tree}`)).trim() === tree) return parent;
  const parents = parent === undefined ? [] : ['-p', parent];
  const env = await origin(source);
  const { stdout } = await run(['git', 'commit-tree', tree, ...parents, '-m', message], { env });
  return stdout.trim();
}

/** @param {string} commit @returns {Promise<NodeJS.ProcessEnv>} */
async function origin(commit) {
  const told = await git('show', '--no-patch', '--format=%an%n%ae%n%aI%n%cn%n%ce%n%cI', commit);
  const [an, ae, ad, cn, ce, cd] = told.trim().split('\n');
  return {
    GIT_AUTHOR_NAME: an,
    GIT_AUTHOR_EMAIL: ae,
    GIT_AUTHOR_DATE: ad,
    GIT_COMMITTER_NAME: cn,
    GIT_COMMITTER_EMAIL: ce,
    GIT_COMMITTER_DATE: cd,
  };
}

/** @param {...string} argv */
async function git(...argv) {
  return (await run(['git', ...argv])).stdout;
}
