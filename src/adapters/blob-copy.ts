import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ShipError } from '../errors.js';
import type { BlobCopy, BlobPlace, RegistryPort } from '../ports.js';
import { fetchThrough } from './proxy/fetch-through.js';
import { openRequest } from './proxy/open-request.js';

/** How often a blob is sent when connections break or the registry cannot answer. */
const attempts = 4;

/** The OCI distribution API as far as a copy needs it; a blob passes through in pieces and is never held whole. */
export function blobCopyAdapter(interrupted: AbortSignal): RegistryPort {
  return { copyBlob: (copy) => patiently(() => copyBlob(copy, interrupted), interrupted) };
}

async function copyBlob(copy: BlobCopy, signal: AbortSignal): Promise<number> {
  const started = await startUpload(copy, signal);
  if (started === 'mounted') return 0;
  const body = await download(copy, signal);
  await upload(started, copy, body, signal);
  return copy.blob.size;
}

/** Opens an upload, or has the registry take the blob over from the other repository where it can. */
async function startUpload({ from, to, blob }: BlobCopy, signal: AbortSignal): Promise<URL | 'mounted'> {
  const url = new URL(`${baseOf(to)}/blobs/uploads/`);
  if (from.login.registry === to.login.registry) {
    url.searchParams.set('mount', blob.digest);
    url.searchParams.set('from', from.repository);
  }
  const headers = { ...headersOf(to), 'content-length': 0 };
  const response = await fetchThrough(url, { method: 'POST', headers, signal });
  response.resume();
  if (response.statusCode === 201) return 'mounted';
  const { location } = response.headers;
  if (response.statusCode !== 202 || location === undefined)
    throw refusal(to, 'an upload', response.statusCode);
  const where = new URL(location, url);
  where.searchParams.set('digest', blob.digest);
  return where;
}

async function download({ from, blob }: BlobCopy, signal: AbortSignal): Promise<Readable> {
  const url = new URL(`${baseOf(from)}/blobs/${blob.digest}`);
  const response = await fetchThrough(url, { headers: headersOf(from), signal });
  if (response.statusCode === 200) return response;
  response.resume();
  throw refusal(from, blob.digest, response.statusCode);
}

/** A stream of known length. */
async function upload(
  where: URL,
  { to, blob }: BlobCopy,
  body: Readable,
  signal: AbortSignal,
): Promise<void> {
  const headers = {
    ...headersOf(to),
    'content-length': blob.size,
    'content-type': 'application/octet-stream',
  };
  const sending = openRequest(where, { method: 'PUT', headers, signal });
  const answered = new Promise<number>((resolve, reject) => {
    sending.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sending.on('error', reject);
  });
  // A refusal in the middle closes the connection under the stream: the answer says more than the broken pipe.
  const sent = pipeline(body, sending).catch(() => undefined);
  const status = await answered;
  body.destroy();
  await sent;
  if (status !== 201) throw refusal(to, blob.digest, status);
}

function baseOf({ login, repository }: BlobPlace): string {
  return `${login.isPlain ? 'http' : 'https'}://${login.registry}/v2/${repository}`;
}

function headersOf({ login }: BlobPlace): Record<string, string> {
  const credentials = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  return { authorization: `Basic ${credentials}` };
}

/** An answer that another attempt may change. */
class Unsettled extends Error {}

function refusal(place: BlobPlace, what: string, status = 0): Error {
  const message = `${place.login.registry}/${place.repository}: ${what}: HTTP ${status}`;
  if (status === 429 || status >= 500) return new Unsettled(message);
  return new ShipError('push-failed', message, {
    remedy: 'Allow this role to push there (and the repository’s policy, where it is another account’s).',
  });
}

/** Sends again what a broken connection or a busy registry kept from arriving; a refusal is final. */
async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ShipError || signal.aborted) throw error;
      if (attempt === attempts) throw gaveUp(error);
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 250));
    }
  }
}

function gaveUp(error: unknown): ShipError {
  const { message, cause } = error as Error;
  const why = cause instanceof Error ? `${message} (${cause.message})` : message;
  return new ShipError('push-failed', `The registry did not take a layer after ${attempts} tries: ${why}`, {
    remedy: 'Run again; what has arrived is not sent again.',
    cause: error,
  });
}
