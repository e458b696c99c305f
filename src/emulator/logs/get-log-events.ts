import type { GetLogEventsRequest, GetLogEventsResponse } from '@aws-sdk/client-cloudwatch-logs';
import { invalidParameter } from './errors.js';
import type { LogStream } from './log-stream.js';
import type { Logs } from './logs.js';

const MOST = 10_000;

/**
 * Reads a stream forwards (`startFromHead`, or a forward token) or backwards from its end. Tokens are absolute
 * positions, so that a client that keeps asking with the last forward token follows the stream; at an end the token
 * that was given comes back. Source: API reference, GetLogEvents.
 */
export function getLogEvents(logs: Logs, input: GetLogEventsRequest): GetLogEventsResponse {
  const stream = logs.group(input).stream(input.logStreamName ?? '');
  const limit = Math.min(input.limit ?? MOST, MOST);
  const [from, to] = range(stream, input, limit);
  const events = stream.events.slice(from, to);
  return {
    events: events.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
    nextForwardToken: token('f', stream.dropped + to),
    nextBackwardToken: token('b', stream.dropped + from),
  };
}

/** The half-open range of the stream's kept events that one answer holds. */
function range(stream: LogStream, input: GetLogEventsRequest, limit: number): [number, number] {
  const { startTime = 0, endTime = Number.POSITIVE_INFINITY } = input;
  const first = firstFrom(stream, startTime);
  const end = firstFrom(stream, endTime);
  const { forwards, position } = input.nextToken
    ? parse(input.nextToken)
    : { forwards: input.startFromHead ?? false, position: undefined };
  const clamp = (at: number) => Math.min(Math.max(at - stream.dropped, first), Math.max(first, end));
  if (forwards) {
    const from = clamp(position ?? 0);
    return [from, Math.max(from, Math.min(from + limit, end))];
  }
  const to = clamp(position ?? Number.POSITIVE_INFINITY);
  return [Math.max(to - limit, first), to];
}

function firstFrom(stream: LogStream, time: number): number {
  const at = stream.events.findIndex(({ timestamp }) => timestamp >= time);
  return at === -1 ? stream.events.length : at;
}

function token(direction: 'f' | 'b', position: number): string {
  return `${direction}/${String(position).padStart(56, '0')}/s`;
}

function parse(nextToken: string): { forwards: boolean; position: number } {
  const [, direction, position] = /^([fb])\/(\d{56})\/s$/.exec(nextToken) ?? [];
  if (direction === undefined) throw invalidParameter('The specified nextToken is invalid.');
  return { forwards: direction === 'f', position: Number(position) };
}
