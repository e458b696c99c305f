import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BlobCopy, BlobPlace, RegistryPort } from '../../ports/registry-port.js';
import { fetchThrough } from '../proxy/fetch-through.js';
import { openRequest } from '../proxy/open-request.js';
import { brokenOff, type RegistryAsk, refusedByRegistry } from './registry-refusal.js';

/** The OCI distribution API as far as a copy needs it; a blob passes through in pieces and is never held whole. */
export function blobCopyAdapter(interrupted: AbortSignal): RegistryPort {
  return { copyBlob: (copy) => copyBlob(copy, interrupted) };
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
  const ask = { method: 'POST', url };
  const answer = await send(ask, { ...headersOf(to), 'content-length': 0 }, signal);
  const { location } = answer.headers;
  const isOpen = answer.statusCode === 202 && location !== undefined;
  if (answer.statusCode !== 201 && !isOpen) throw await refusedByRegistry(ask, answer);
  answer.resume();
  if (!isOpen) return 'mounted';
  const where = new URL(location, url);
  where.searchParams.set('digest', blob.digest);
  return where;
}

async function download({ from, blob }: BlobCopy, signal: AbortSignal): Promise<Readable> {
  const ask = { method: 'GET', url: new URL(`${baseOf(from)}/blobs/${blob.digest}`) };
  const answer = await send(ask, headersOf(from), signal);
  if (answer.statusCode === 200) return answer;
  throw await refusedByRegistry(ask, answer);
}

async function send(ask: RegistryAsk, headers: Headers, signal: AbortSignal): Promise<IncomingMessage> {
  try {
    return await fetchThrough(ask.url, { method: ask.method, headers, signal });
  } catch (error) {
    throw brokenOff(ask, error);
  }
}

/** A stream of known length. */
async function upload(url: URL, { to, blob, onBytes }: BlobCopy, body: Readable, signal: AbortSignal) {
  const ask = { method: 'PUT', url };
  const lengths = { 'content-length': blob.size, 'content-type': 'application/octet-stream' };
  const sending = openRequest(url, { method: 'PUT', headers: { ...headersOf(to), ...lengths }, signal });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.on('response', resolve).on('error', reject);
  });
  // A refusal in the middle closes the connection under the stream: the answer says more than the broken pipe.
  const sent = pipeline(body, (chunks) => counted(chunks, onBytes), sending).catch(() => undefined);
  try {
    const answer = await answered;
    if (answer.statusCode !== 201) throw await refusedByRegistry(ask, answer);
    answer.resume();
  } catch (error) {
    throw brokenOff(ask, error);
  } finally {
    body.destroy();
    await sent;
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes: BlobCopy['onBytes']): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

type Headers = Readonly<Record<string, string | number>>;

function baseOf({ login, repository }: BlobPlace): string {
  return `${login.isPlain ? 'http' : 'https'}://${login.registry}/v2/${repository}`;
}

function headersOf({ login }: BlobPlace): Headers {
  const credentials = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  return { authorization: `Basic ${credentials}` };
}
