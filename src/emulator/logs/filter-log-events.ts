import type {
  FilteredLogEvent,
  FilterLogEventsRequest,
  FilterLogEventsResponse,
} from '@aws-sdk/client-cloudwatch-logs';
import { page } from '../page.js';
import { invalidParameter, logStreamNotFound } from './errors.js';
import { filterPattern } from './filter-pattern.js';
import type { LogGroup } from './log-group.js';
import type { LogStream } from './log-stream.js';
import type { Logs } from './logs.js';

const DEFAULT_LIMIT = 10_000;

/** Events of a group's streams by time, those that match a pattern of terms. */
export function filterLogEvents(logs: Logs, input: FilterLogEventsRequest): FilterLogEventsResponse {
  const matches = filterPattern(input.filterPattern ?? '');
  const { startTime = 0, endTime = Number.POSITIVE_INFINITY } = input;
  const found = chosenStreams(logs.group(input), input)
    .flatMap((stream) => filtered(stream))
    .filter(({ timestamp, message }) => timestamp >= startTime && timestamp <= endTime && matches(message))
    .sort((a, b) => a.timestamp - b.timestamp);
  const { items, ...more } = page(
    found,
    { maxResults: input.limit, nextToken: input.nextToken },
    DEFAULT_LIMIT,
  );
  return { events: items, searchedLogStreams: [], ...more };
}

function chosenStreams(group: LogGroup, input: FilterLogEventsRequest): readonly LogStream[] {
  const { logStreamNames, logStreamNamePrefix } = input;
  if (logStreamNames !== undefined && logStreamNamePrefix !== undefined) {
    throw invalidParameter('logStreamNamePrefix and logStreamNames cannot be specified together.');
  }
  if (logStreamNames === undefined) {
    return group.streams.filter(({ name }) => name.startsWith(logStreamNamePrefix ?? ''));
  }
  const found = group.streams.filter(({ name }) => logStreamNames.includes(name));
  if (found.length === 0) throw logStreamNotFound();
  return found;
}

function filtered(
  stream: LogStream,
): Array<Required<FilteredLogEvent> & { timestamp: number; message: string }> {
  return stream.events.map(({ sequence, timestamp, ingestionTime, message }) => ({
    logStreamName: stream.name,
    timestamp,
    ingestionTime,
    message,
    eventId: `${timestamp}${String(sequence).padStart(43, '0')}`,
  }));
}
