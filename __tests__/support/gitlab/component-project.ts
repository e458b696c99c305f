import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const SOURCE = fileURLToPath(new URL('../../../gitlab-component', import.meta.url));
/** Where pipelines include the component from. */
export const COMPONENT_PATH = 'org/ecs-ship';
export const SERVER = 'gitlab.com';

/** The component as its release makes it: a project that has `gitlab-component/` at its root. */
export interface ComponentProject {
  /** Commit of the newest tag. */
  readonly sha: string;
  /** A configuration of git in which the component's address is a folder here. */
  readonly gitConfig: string;
}

/** Makes the project below `root`, with one commit and one tag for each version. */
export async function openComponentProject(
  root: string,
  versions: readonly string[],
): Promise<ComponentProject> {
  const gitConfig = join(root, 'gitconfig');
  const bare = join(root, COMPONENT_PATH);
  writeFileSync(gitConfig, configuration(bare));
  const folder = join(root, 'component');
  const env = { GIT_CONFIG_GLOBAL: gitConfig, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...argv: readonly string[]) => execa('git', argv, { cwd: folder, env });
  cpSync(SOURCE, folder, { recursive: true });
  await git('init', '--quiet');
  await git('add', '--all');
  for (const version of versions) {
    await git('commit', '--quiet', '--allow-empty', '--message', version);
    await git('tag', version);
  }
  mkdirSync(join(bare, '..'), { recursive: true });
  await git('clone', '--quiet', '--bare', folder, `${bare}.git`);
  await git('-C', `${bare}.git`, 'config', 'uploadpack.allowFilter', 'true');
  return { sha: (await git('rev-parse', 'HEAD')).stdout, gitConfig };
}

/** gitlab-ci-local asks with and without the port. */
const configuration = (bare: string) => `[user]
  name = Ada
  email = ada@example.com
[init]
  defaultBranch = main
[url "file://${bare}"]
  insteadOf = https://${SERVER}:443/${COMPONENT_PATH}
  insteadOf = https://${SERVER}/${COMPONENT_PATH}
[protocol "file"]
  allow = always
`;
