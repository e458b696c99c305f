import type {
  DescribeLogStreamsRequest,
  DescribeLogStreamsResponse,
  LogStream as LogStreamDescription,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Caller } from '../operation.js';
import { page } from '../page.js';
import { invalidParameter } from './errors.js';
import { logStreamArn } from './log-arns.js';
import type { LogStream } from './log-stream.js';
import type { Logs } from './logs.js';

const DEFAULT_LIMIT = 50;

export function describeLogStreams(
  logs: Logs,
  input: DescribeLogStreamsRequest,
  caller: Caller,
): DescribeLogStreamsResponse {
  const { logStreamNamePrefix, orderBy = 'LogStreamName', descending, limit: maxResults, nextToken } = input;
  if (orderBy === 'LastEventTime' && logStreamNamePrefix !== undefined) {
    throw invalidParameter('Cannot order by LastEventTime with a logStreamNamePrefix.');
  }
  const group = logs.group(input);
  const found = group.streams
    .filter(({ name }) => name.startsWith(logStreamNamePrefix ?? ''))
    .sort(orderBy === 'LastEventTime' ? byLastEvent : byName);
  if (descending) found.reverse();
  const { items, ...more } = page(found, { maxResults, nextToken }, DEFAULT_LIMIT);
  return { logStreams: items.map((stream) => describe(stream, group.name, caller)), ...more };
}

function byName(a: LogStream, b: LogStream): number {
  return a.name < b.name ? -1 : 1;
}

function byLastEvent(a: LogStream, b: LogStream): number {
  return (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0) || byName(a, b);
}

function describe(stream: LogStream, group: string, caller: Caller): LogStreamDescription {
  const [first, last] = [stream.events[0], stream.events.at(-1)];
  return {
    logStreamName: stream.name,
    creationTime: stream.creationTime,
    arn: logStreamArn(caller, group, stream.name),
    storedBytes: 0,
    ...(first && { firstEventTimestamp: first.timestamp }),
    ...(last && { lastEventTimestamp: last.timestamp, lastIngestionTime: last.ingestionTime }),
  };
}
