import type { IncomingMessage } from 'node:http';
import { ShipError } from '../../errors.js';

/** What a registry was asked, as its refusal tells it; never with a query, which may hold a signature. */
export interface RegistryAsk {
  readonly method: string;
  readonly url: URL;
}

/** No error of a registry is longer than this many characters. */
const longest = 4096;

/** An answer that is no success, in the words of docker's own push, by which it is judged. Reads the answer to its end. */
export async function refusedByRegistry(ask: RegistryAsk, answer: IncomingMessage): Promise<ShipError> {
  const { statusCode = 0, statusMessage = '', headers } = answer;
  const status = `unexpected status from ${name(ask)}: ${statusCode} ${statusMessage}`;
  const wait = headers['retry-after'];
  const reasons = reasonsOf(await readShort(answer));
  const evidence = [...(wait === undefined ? [] : [`Retry-After: ${wait}`]), status, ...reasons];
  return failure(reasons[0] ?? status, evidence);
}

/** A connection that could not be made or broke off. */
export function brokenOff(ask: RegistryAsk, error: unknown): ShipError {
  if (error instanceof ShipError) return error;
  const { message, code = '' } = error as NodeJS.ErrnoException;
  const said = message.includes(code) ? message : `${message} (${code})`;
  return failure(said, [`${name(ask)}: ${said}`], error);
}

function failure(reason: string, evidence: readonly string[], cause?: unknown): ShipError {
  const remedy =
    'Allow this role to push there (and the repository’s policy, where it is another account’s).';
  return new ShipError('push-failed', `The registry did not take a layer: ${reason}.`, {
    remedy,
    evidence,
    cause,
  });
}

function name({ method, url }: RegistryAsk): string {
  return `${method} request to ${url.origin}${url.pathname}`;
}

async function readShort(answer: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const chunk of answer) {
      text += chunk;
      if (text.length > longest) break;
    }
  } catch {
    // The status says enough.
  }
  return text;
}

interface ErrorBody {
  readonly errors?: readonly { readonly code?: string; readonly message?: string }[];
}

/** `denied: Your authorization token has expired.` Source: OCI distribution specification, "Error Codes". */
function reasonsOf(body: string): readonly string[] {
  try {
    const { errors = [] } = JSON.parse(body) as ErrorBody;
    return errors.map(
      ({ code = '', message = '' }) => `${code.toLowerCase().replaceAll('_', ' ')}: ${message}`,
    );
  } catch {
    return [];
  }
}
