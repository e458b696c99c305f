import type { CreateLogGroupRequest } from '@aws-sdk/client-cloudwatch-logs';
import { invalidParameter } from './errors.js';
import type { Logs } from './logs.js';

export function createLogGroup(logs: Logs, { logGroupName = '' }: CreateLogGroupRequest): object {
  if (!/^[.\-_/#A-Za-z0-9]{1,512}$/.test(logGroupName)) {
    throw invalidParameter(
      `1 validation error detected: Value '${logGroupName}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`,
    );
  }
  logs.createGroup(logGroupName);
  return {};
}
