import type { Caller } from '../operation.js';

/** A log group's ARN without the `:*` that policies and DescribeLogGroups' `arn` carry. */
export function logGroupArn({ region, accountId }: Caller, group: string): string {
  return `arn:aws:logs:${region}:${accountId}:log-group:${group}`;
}

export function logStreamArn(caller: Caller, group: string, stream: string): string {
  return `${logGroupArn(caller, group)}:log-stream:${stream}`;
}
