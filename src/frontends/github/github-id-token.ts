import { requestIdToken, type TokenOffer } from '../../adapters/aws/id-token.js';
import { ShipError } from '../../errors.js';
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
  const offer = offerIn(env, audience);
  try {
    const token = await requestIdToken(offer);
    commands.setSecret(token);
    return token;
  } catch (error) {
    throw new ShipError('credentials-missing', `GitHub gave no OIDC token: ${(error as Error).message}`, {
      remedy: `Run again; should it stay so, let the runner (and its proxy) reach ${offer.url.host}.`,
      cause: error,
    });
  }
}

function offerIn(env: NodeJS.ProcessEnv, audience: string): TokenOffer {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  if (!address || !bearer) throw notPermitted();
  const url = new URL(address);
  if (audience !== '') url.searchParams.set('audience', audience);
  return { url, bearer };
}

function notPermitted(): ShipError {
  return new ShipError(
    'credentials-missing',
    'The job may not ask GitHub for an OIDC token: `permissions: id-token: write` is missing.',
    {
      remedy:
        'Give the job `permissions: id-token: write` (and contents: read, for the checkout); of a reusable workflow the ' +
        'job that calls it too. A pull request from a fork never gets a token.',
      evidence: ['ACTIONS_ID_TOKEN_REQUEST_URL is not set in this job.'],
    },
  );
}
