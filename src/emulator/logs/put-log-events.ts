import type { PutLogEventsRequest, PutLogEventsResponse } from '@aws-sdk/client-cloudwatch-logs';
import { invalidParameter } from './errors.js';
import type { Logs } from './logs.js';

const HOUR_MS = 3_600_000;
const OLDEST_MS = 14 * 24 * HOUR_MS;
const NEWEST_MS = 2 * HOUR_MS;

/** Events older than 14 days or more than 2 hours ahead are rejected, not refused (API reference, PutLogEvents). */
export function putLogEvents(logs: Logs, input: PutLogEventsRequest): PutLogEventsResponse {
  const stream = logs.group(input).stream(input.logStreamName ?? '');
  const times = (input.logEvents ?? []).map(({ timestamp = 0 }) => timestamp);
  if (times.some((time, index) => time < (times[index - 1] ?? 0))) {
    throw invalidParameter('Log events in a single PutLogEvents request must be in chronological order.');
  }
  const now = logs.clock.now();
  const tooOld = times.filter((time) => time < now - OLDEST_MS).length;
  const tooNew = times.findIndex((time) => time > now + NEWEST_MS);
  const accepted = (input.logEvents ?? []).slice(tooOld, tooNew === -1 ? undefined : tooNew);
  for (const { timestamp = now, message = '' } of accepted) stream.append(timestamp, message, now);
  const rejected = {
    ...(tooOld > 0 && { tooOldLogEventEndIndex: tooOld }),
    ...(tooNew !== -1 && { tooNewLogEventStartIndex: tooNew }),
  };
  return {
    nextSequenceToken: String(stream.dropped + stream.events.length).padStart(56, '0'),
    ...(Object.keys(rejected).length > 0 && { rejectedLogEventsInfo: rejected }),
  };
}
