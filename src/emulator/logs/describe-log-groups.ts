import type {
  DescribeLogGroupsRequest,
  DescribeLogGroupsResponse,
  LogGroup as LogGroupDescription,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Caller } from '../operation.js';
import { page } from '../page.js';
import { logGroupArn } from './log-arns.js';
import type { LogGroup } from './log-group.js';
import type { Logs } from './logs.js';

const DEFAULT_LIMIT = 50;

export function describeLogGroups(
  logs: Logs,
  input: DescribeLogGroupsRequest,
  caller: Caller,
): DescribeLogGroupsResponse {
  const { logGroupNamePrefix = '', logGroupNamePattern = '', limit: maxResults, nextToken } = input;
  const found = logs.groups
    .filter(({ name }) => name.startsWith(logGroupNamePrefix) && name.includes(logGroupNamePattern))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const { items, ...more } = page(found, { maxResults, nextToken }, DEFAULT_LIMIT);
  return { logGroups: items.map((group) => describe(group, caller)), ...more };
}

function describe(group: LogGroup, caller: Caller): LogGroupDescription {
  const arn = logGroupArn(caller, group.name);
  return {
    logGroupName: group.name,
    logGroupArn: arn,
    arn: `${arn}:*`,
    creationTime: group.creationTime,
    metricFilterCount: 0,
    storedBytes: 0,
    logGroupClass: 'STANDARD',
    ...(group.retentionInDays !== undefined && { retentionInDays: group.retentionInDays }),
  };
}
