import type { DeleteLogStreamRequest } from '@aws-sdk/client-cloudwatch-logs';
import type { Logs } from './logs.js';

export function deleteLogStream(logs: Logs, input: DeleteLogStreamRequest): object {
  logs.group(input).deleteStream(input.logStreamName ?? '');
  return {};
}
