import { createHash } from 'node:crypto';
import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPrivateFolder, removeLeftovers } from '../leftovers.js';
import type { ForeignFile } from './dockerfile-paths.js';
import type { GitOptions } from './run-git.js';

/** Runs git in a folder; undefined when git refuses or is missing. */
export type Git = (argv: readonly string[], options?: GitOptions) => Promise<string | undefined>;

/** Names the work tree as it is, and what is built from elsewhere: git's own id where there is nothing of elsewhere. */
export async function treeId(
  git: Git,
  folder: string,
  paths: readonly string[],
  foreign: readonly ForeignFile[],
): Promise<string | undefined> {
  const tree = await writtenTree(git, folder, paths);
  if (tree === undefined || foreign.length === 0) return tree;
  const hash = createHash('sha1').update(tree);
  for (const { text } of foreign) hash.update('\0').update(text);
  return hash.digest('hex');
}

/** With a private index and object store. */
async function writtenTree(git: Git, folder: string, paths: readonly string[]): Promise<string | undefined> {
  const answer = await git([
    'rev-parse',
    '--path-format=absolute',
    '--git-path',
    'index',
    '--git-path',
    'objects',
  ]);
  const [index = '', objects = ''] = (answer ?? '').trim().split('\n');
  const scratch = openPrivateFolder(tmpdir(), 'tree');
  try {
    await mkdir(join(scratch, 'objects'));
    await copyFile(resolve(folder, index), join(scratch, 'index')).catch(() => undefined);
    const env = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: join(scratch, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(folder, objects),
    };
    await git(['add', '--all', '--', ...paths], { env, scratch });
    return (await git(['write-tree'], { env, scratch }))?.trim();
  } finally {
    await removeLeftovers(scratch);
  }
}
