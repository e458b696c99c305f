import type { Grant } from '../ecr/authorization-tokens.js';
import type { Ecr } from '../ecr/ecr.js';
import { answer, type Exchange } from '../exchange.js';
import { RegistryError } from './registry-error.js';

const EXPIRED = 'Your authorization token has expired. Reauthenticate and try again.';

/** The grant behind a request's Basic credentials, or behind the address of GetDownloadUrlForLayer; undefined when it has been answered with a challenge. */
export function authorize(ecr: Ecr, exchange: Exchange): Grant | undefined {
  const password = exchange.url.searchParams.get('X-Amz-Security-Token') ?? basicPassword(exchange);
  const found = password === undefined ? undefined : ecr.tokens.find(password);
  if (found?.expired) throw new RegistryError(403, 'DENIED', EXPIRED);
  if (!found) challenge(ecr, exchange);
  return found?.grant;
}

function basicPassword({ request }: Exchange): string | undefined {
  const [scheme, credentials = ''] = (request.headers.authorization ?? '').split(' ');
  const [user, password = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return scheme?.toLowerCase() === 'basic' && user === 'AWS' ? password : undefined;
}

function challenge(ecr: Ecr, exchange: Exchange): void {
  exchange.entry.error = 'UNAUTHORIZED';
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'www-authenticate': `Basic realm="http://${ecr.host}/",service="ecr.amazonaws.com"`,
  };
  answer(exchange, 401, headers, 'Not Authorized\n');
}
