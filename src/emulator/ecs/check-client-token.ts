import { invalidParameter } from './errors.js';

/** ASCII from 33 to 126, up to `most` of them (source: ECS developer guide, "Ensuring idempotency"); the text is inferred. */
export function checkClientToken(token: string | undefined, most: number): void {
  if (token === undefined || (token.length <= most && /^[!-~]*$/.test(token))) return;
  throw invalidParameter(`clientToken must be up to ${most} ASCII characters in the range of 33-126.`);
}
