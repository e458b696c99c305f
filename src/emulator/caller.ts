import type { IncomingMessage } from 'node:http';
import { AwsError } from './aws-error.js';
import type { Caller } from './operation.js';
import type { Place } from './regional.js';
import type { Sts } from './sts/sts.js';

const SCOPE = /Credential=([^/,\s]+)\/\d{8}\/([^/,\s]+)\/([^/,\s]+)\/aws4_request/;

/**
 * Reads the caller from the credential scope of a Signature Version 4 header; the signature itself is not verified.
 * A key id of twelve digits is an account id, so that one emulator can stand in for several accounts.
 */
export function callerOf(request: IncomingMessage, defaults: Place): Caller {
  const scope = SCOPE.exec(request.headers.authorization ?? '');
  const accessKeyId = scope?.[1];
  if (accessKeyId === undefined) return defaults;
  const accountId = /^\d{12}$/.test(accessKeyId) ? accessKeyId : defaults.accountId;
  return { accountId, region: scope?.[2] ?? defaults.region, accessKeyId };
}

/** AWS refuses an API request that carries no Authorization header at all. */
function requireSignature(request: IncomingMessage): void {
  if (request.headers.authorization) return;
  throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
}

/** The caller of an operation that needs a signature, temporary credentials included while they live. */
export function signedCaller(request: IncomingMessage, defaults: Place, sts: Sts): Caller {
  requireSignature(request);
  const caller = callerOf(request, defaults);
  const session = sts.findSession(caller.accessKeyId);
  if (!session) return caller;
  if (session.expiresAt <= sts.clock.now()) {
    throw new AwsError('ExpiredTokenException', 'The security token included in the request is expired');
  }
  return { ...caller, accountId: session.accountId };
}
