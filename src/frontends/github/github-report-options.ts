import { runUrl } from '../../plan/run-url.js';
import type { GithubOptions } from '../../report/github-io.js';
import { repositoryPath } from '../repository-path.js';
import { githubVerbose } from './github-verbose.js';

/** What a job's report takes from the job: how much it says, and how files are called in the repository. */
export function githubReportOptions(env: NodeJS.ProcessEnv): GithubOptions {
  return {
    color: true,
    verbose: githubVerbose(env),
    runUrl: runUrl(env),
    rename: repositoryPath(env, env.GITHUB_WORKSPACE || process.cwd()),
  };
}
