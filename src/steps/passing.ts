import type { ErrorCode, ShipError } from '../errors.js';

const codes: readonly ErrorCode[] = ['throttled', 'aws-unreachable', 'aws-unavailable'];

/** Would AWS answer the same question a moment later? */
export function passing({ code }: ShipError): boolean {
  return codes.includes(code);
}

/** Was the request refused unseen, so that sending it again cannot do it twice? */
export function throttled({ code }: ShipError): boolean {
  return code === 'throttled';
}
