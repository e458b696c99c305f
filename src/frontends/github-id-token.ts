import { requestIdToken, type TokenOffer } from '../adapters/id-token.js';
import { ShipError } from '../errors.js';
import type { GithubCommands } from './github-commands.js';

/**
 * Fetched anew at every renewal of the credentials, and masked in the log. Source: GitHub docs, "OpenID Connect
 * reference", ACTIONS_ID_TOKEN_REQUEST_URL. Throws `credentials-missing`.
 */
export async function githubIdToken(
  commands: Pick<GithubCommands, 'setSecret'>,
  env: NodeJS.ProcessEnv,
  audience: string,
): Promise<string> {
  try {
    const token = await requestIdToken(offerIn(env, audience));
    commands.setSecret(token);
    return token;
  } catch (error) {
    throw new ShipError('credentials-missing', `GitHub gave no OIDC token: ${(error as Error).message}`, {
      remedy: 'Give the job `permissions: id-token: write` (and contents: read, for the checkout).',
      cause: error,
    });
  }
}

function offerIn(env: NodeJS.ProcessEnv, audience: string): TokenOffer {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  if (!address || !bearer) throw new Error('the job has no ACTIONS_ID_TOKEN_REQUEST_URL');
  const url = new URL(address);
  if (audience !== '') url.searchParams.set('audience', audience);
  return { url, bearer };
}
