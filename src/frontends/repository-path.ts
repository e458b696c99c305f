import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * What a CI host calls a file: its path from the repository's top, wherever in it the job works. GitHub says where that is in
 * GITHUB_WORKSPACE, GitLab in CI_PROJECT_DIR; elsewhere, and for a file outside, the name stays as it is.
 */
export function repositoryPath(env: NodeJS.ProcessEnv, workingDirectory: string): (file: string) => string {
  const top = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  return (file) => {
    const path = top ? relative(top, resolve(workingDirectory, file)) : file;
    return path === '' || isAbsolute(path) || path.startsWith('..') ? file : path.split(sep).join('/');
  };
}
