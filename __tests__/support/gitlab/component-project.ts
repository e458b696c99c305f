import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const SOURCE = fileURLToPath(new URL('../../../gitlab-component', import.meta.url));
export const SERVER = 'gitlab.com';

/** A component's project on GitLab. */
export interface ComponentProject {
  /** Group and name: `org/ecs-ship`. */
  readonly path: string;
  /** One tag each, in their order. */
  readonly versions: readonly string[];
  /** Puts the project's files into an empty folder. */
  fill(folder: string): void;
}

/** Ours as its release makes it: `gitlab-component/` at the root of a project of its own. */
export const ourComponents: ComponentProject = {
  path: 'org/ecs-ship',
  versions: ['0.9.0', '1.0.0', '1.1.0', '2.0.0-rc.1'],
  fill: (folder) => cpSync(SOURCE, folder, { recursive: true }),
};

/** Projects that git finds below a folder of this machine when it is asked for those of the server. */
export interface Published {
  readonly gitConfig: string;
  /** Commit of a project's newest tag, by the project's path. */
  readonly shas: ReadonlyMap<string, string>;
}

/** Makes the projects below `root`, with a commit and a tag for each version. */
export async function publishComponents(
  root: string,
  projects: readonly ComponentProject[],
): Promise<Published> {
  const gitConfig = join(root, 'gitconfig');
  const remotes = projects.map(({ path }) => remote(root, path)).join('');
  writeFileSync(gitConfig, `${IDENTITY}${remotes}`);
  const shas = new Map<string, string>();
  for (const project of projects) shas.set(project.path, await publish(root, gitConfig, project));
  return { gitConfig, shas };
}

async function publish(root: string, gitConfig: string, project: ComponentProject): Promise<string> {
  const folder = join(root, `source-${project.path.replace('/', '-')}`);
  const bare = `${join(root, project.path)}.git`;
  const env = { GIT_CONFIG_GLOBAL: gitConfig, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...argv: readonly string[]) => execa('git', argv, { cwd: folder, env });
  mkdirSync(folder);
  project.fill(folder);
  await git('init', '--quiet');
  await git('add', '--all');
  for (const version of project.versions) {
    await git('commit', '--quiet', '--allow-empty', '--message', version);
    await git('tag', version);
  }
  await git('clone', '--quiet', '--bare', folder, bare);
  await git('-C', bare, 'config', 'uploadpack.allowFilter', 'true');
  return (await git('rev-parse', 'HEAD')).stdout;
}

const IDENTITY = `[user]
  name = Ada
  email = ada@example.com
[init]
  defaultBranch = main
[protocol "file"]
  allow = always
`;

/** gitlab-ci-local asks with and without the port. */
const remote = (root: string, path: string) => `[url "file://${join(root, path)}"]
  insteadOf = https://${SERVER}:443/${path}
  insteadOf = https://${SERVER}/${path}
`;
