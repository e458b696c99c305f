import type { DeleteRetentionPolicyRequest } from '@aws-sdk/client-cloudwatch-logs';
import type { Logs } from './logs.js';

export function deleteRetentionPolicy(logs: Logs, input: DeleteRetentionPolicyRequest): object {
  logs.group(input).retentionInDays = undefined;
  return {};
}
