import type { IncomingMessage } from 'node:http';
import { AwsError } from './aws-error.js';
import type { Caller } from './operation.js';

const SCOPE = /Credential=([^/,\s]+)\/\d{8}\/([^/,\s]+)\/([^/,\s]+)\/aws4_request/;

/** Who a request without a usable signature is taken for. */
export interface CallerDefaults {
  readonly accountId: string;
  readonly region: string;
}

/**
 * Reads the caller from the credential scope of a Signature Version 4 header; the signature itself is not verified.
 * A key id of twelve digits is an account id, so that one emulator can stand in for several accounts.
 */
export function callerOf(request: IncomingMessage, defaults: CallerDefaults): Caller {
  const scope = SCOPE.exec(request.headers.authorization ?? '');
  const accessKeyId = scope?.[1];
  if (accessKeyId === undefined) return defaults;
  const accountId = /^\d{12}$/.test(accessKeyId) ? accessKeyId : defaults.accountId;
  return { accountId, region: scope?.[2] ?? defaults.region, accessKeyId };
}

/** AWS refuses an API request that carries no Authorization header at all. */
export function requireSignature(request: IncomingMessage): void {
  if (request.headers.authorization) return;
  throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
}
