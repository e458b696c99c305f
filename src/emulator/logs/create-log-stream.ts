import type { CreateLogStreamRequest } from '@aws-sdk/client-cloudwatch-logs';
import type { Logs } from './logs.js';

export function createLogStream(logs: Logs, input: CreateLogStreamRequest): object {
  logs.group(input).createStream(input.logStreamName ?? '', logs.clock.now());
  return {};
}
