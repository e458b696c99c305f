import type { ErrorCode, ShipError } from '../errors.js';

const unanswered: readonly ErrorCode[] = ['throttled', 'aws-unreachable', 'aws-unavailable'];
const refused: readonly ErrorCode[] = ['credentials-refused', 'credentials-missing'];

/** Would AWS answer the same question a moment later? */
export function passing({ code }: ShipError): boolean {
  return unanswered.includes(code);
}

/** Credentials that were good a moment ago may be rotated right now. */
export function refusesCredentials({ code }: ShipError): boolean {
  return refused.includes(code);
}

/** Was the request refused unseen, so that sending it again cannot do it twice? */
export function throttled({ code }: ShipError): boolean {
  return code === 'throttled';
}
