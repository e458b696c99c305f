/** The job runs with debug logging, or asks for more itself. */
export function githubVerbose(env: NodeJS.ProcessEnv): boolean {
  return env.RUNNER_DEBUG === '1' || env.INPUT_VERBOSE?.toLowerCase() === 'true';
}
