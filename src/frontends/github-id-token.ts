import { ShipError } from '../errors.js';

type Core = typeof import('@actions/core');

/** Fetched anew at every renewal of the credentials; the toolkit masks it in the log. */
export async function githubIdToken(core: Core, audience: string): Promise<string> {
  try {
    return await core.getIDToken(audience);
  } catch (error) {
    throw new ShipError('credentials-missing', `GitHub gave no OIDC token: ${(error as Error).message}`, {
      remedy: 'Give the job `permissions: id-token: write` (and contents: read, for the checkout).',
      cause: error,
    });
  }
}
