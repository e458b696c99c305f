import type { OutgoingHttpHeaders } from 'node:http';
import { AwsError } from '../aws-error.js';
import { answer, type Exchange } from '../exchange.js';

/** An error in the form of the OCI distribution specification. */
export class RegistryError extends Error {
  readonly status: number;
  /** For example `NAME_UNKNOWN`; Docker shows it as `name unknown`. */
  readonly code: string;
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, code: string, message: string, headers: OutgoingHttpHeaders = {}) {
    super(message);
    this.name = 'RegistryError';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** ECR's API exceptions as its registry says them. */
const REGISTRY_CODES: Readonly<Record<string, readonly [number, string]>> = {
  RepositoryNotFoundException: [404, 'NAME_UNKNOWN'],
  ImageTagAlreadyExistsException: [400, 'TAG_INVALID'],
  ImageDigestDoesNotMatchException: [400, 'DIGEST_INVALID'],
  LayersNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  ReferencedImagesNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  InvalidParameterException: [400, 'MANIFEST_INVALID'],
  AccessDeniedException: [403, 'DENIED'],
  ExpiredTokenException: [403, 'DENIED'],
  ThrottlingException: [429, 'TOOMANYREQUESTS'],
};

/** Answers an error that a registry client can show; anything unforeseen is passed on. */
export function answerRegistryError(exchange: Exchange, error: unknown): void {
  const refusal = error instanceof AwsError ? translated(error) : error;
  if (!(refusal instanceof RegistryError)) throw error;
  exchange.entry.error = refusal.code;
  const body = JSON.stringify({ errors: [{ code: refusal.code, message: refusal.message }] });
  const headers = { 'content-type': 'application/json; charset=utf-8', ...refusal.headers };
  answer(exchange, refusal.status, headers, body);
}

function translated(error: AwsError): RegistryError {
  const [status, code] = REGISTRY_CODES[error.code] ?? [error.status, 'UNKNOWN'];
  return new RegistryError(status, code, error.message);
}
