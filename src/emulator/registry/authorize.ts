import type { Grant } from '../ecr/authorization-tokens.js';
import type { Ecr } from '../ecr/ecr.js';
import { answer, type Exchange } from '../exchange.js';
import { RegistryError } from './registry-error.js';

const EXPIRED = 'Your authorization token has expired. Reauthenticate and try again.';

/** The grant behind a request's Basic credentials; undefined when it has been answered with a challenge. */
export function authorize(ecr: Ecr, exchange: Exchange): Grant | undefined {
  const [scheme, credentials = ''] = (exchange.request.headers.authorization ?? '').split(' ');
  const [user, password = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const found = scheme?.toLowerCase() === 'basic' && user === 'AWS' ? ecr.tokens.find(password) : undefined;
  if (found?.expired) throw new RegistryError(403, 'DENIED', EXPIRED);
  if (!found) challenge(ecr, exchange);
  return found?.grant;
}

function challenge(ecr: Ecr, exchange: Exchange): void {
  exchange.entry.error = 'UNAUTHORIZED';
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'www-authenticate': `Basic realm="http://${ecr.host}/",service="ecr.amazonaws.com"`,
  };
  answer(exchange, 401, headers, 'Not Authorized\n');
}
