import { awsFailure } from '../adapters/aws/aws-failure.js';
import { openSession, type SessionInput } from '../adapters/aws/aws-session.js';
import { ShipError } from '../errors.js';

/** Signs in to AWS and gives why that fails, where somebody else has to change that: no credentials, or refused ones. */
export async function findCredentials(input: SessionInput): Promise<ShipError | undefined> {
  const session = openSession(input);
  try {
    const { credentials } = session.shared;
    // An interrupted run goes on at once, to its own end.
    const signedIn = typeof credentials === 'function' ? credentials() : undefined;
    await Promise.race([signedIn, aborted(input.interrupted)]);
    return undefined;
  } catch (error) {
    const failure = error instanceof ShipError ? error : awsFailure(error, 'sts:GetCallerIdentity');
    if (failure.code === 'credentials-missing' || failure.code === 'credentials-refused') return failure;
    throw failure;
  } finally {
    session.close();
  }
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
