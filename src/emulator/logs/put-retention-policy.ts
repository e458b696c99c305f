import type { PutRetentionPolicyRequest } from '@aws-sdk/client-cloudwatch-logs';
import { invalidParameter } from './errors.js';
import type { Logs } from './logs.js';

/** The days CloudWatch Logs accepts. Source: API reference, PutRetentionPolicy. */
const DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

export function putRetentionPolicy(logs: Logs, input: PutRetentionPolicyRequest): object {
  const group = logs.group(input);
  const days = input.retentionInDays ?? 0;
  if (!DAYS.includes(days)) {
    throw invalidParameter(
      `1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [${DAYS.join(', ')}]`,
    );
  }
  group.retentionInDays = days;
  return {};
}
