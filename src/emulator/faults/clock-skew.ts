import type { IncomingMessage, ServerResponse } from 'node:http';
import { AwsError } from '../aws-error.js';

const FIVE_MINUTES = 300_000;

/**
 * Lets a service's clock stand at `now` (milliseconds since the epoch): its answers carry that date, and a signature
 * more than five minutes off is refused (source: IAM user guide, "Signature Version 4 … troubleshooting").
 */
export function applyClock(request: IncomingMessage, response: ServerResponse, now: number): void {
  response.setHeader('date', new Date(now).toUTCString());
  const signed = signingTime(request.headers['x-amz-date']);
  if (signed === undefined || Math.abs(now - signed) <= FIVE_MINUTES) return;
  const late = signed < now;
  const bound = now + (late ? -FIVE_MINUTES : FIVE_MINUTES);
  const comparison = late
    ? 'Signature expired: %s is now earlier than'
    : 'Signature not yet current: %s is still later than';
  throw new AwsError(
    'InvalidSignatureException',
    `${comparison.replace('%s', basic(signed))} ${basic(bound)} (${basic(now)} ${late ? '-' : '+'} 5 min.)`,
  );
}

/** `20261121T095138Z`. */
function basic(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function signingTime(header: string | string[] | undefined): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(header));
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
