import type { AwsConfig } from '../../config/config.js';
import type { GithubStep } from './github-step.js';

/** A fresh OIDC token for an access to AWS; what asks GitHub for it is loaded only now. */
export async function githubToken(
  { commands, env }: Pick<GithubStep, 'commands' | 'env'>,
  { audience }: Pick<AwsConfig, 'audience'>,
): Promise<string> {
  const { githubIdToken } = await import('./github-id-token.js');
  return githubIdToken(commands, env, audience);
}
