import type { DeleteLogGroupRequest } from '@aws-sdk/client-cloudwatch-logs';
import type { Logs } from './logs.js';

export function deleteLogGroup(logs: Logs, { logGroupName = '' }: DeleteLogGroupRequest): object {
  logs.deleteGroup(logGroupName);
  return {};
}
