import type { LogGroupsPort } from '../../ports/log-groups-port.js';
import { callAws } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** Log groups of CloudWatch Logs; its client is loaded only when somebody asks. */
export function logGroupsAdapter(session: AwsSession): LogGroupsPort {
  return {
    findLogGroup: async (name, region) => {
      const { CloudWatchLogsClient, DescribeLogGroupsCommand } = await import(
        '@aws-sdk/client-cloudwatch-logs'
      );
      const home = region === undefined ? {} : { region };
      const client = session.watch(new CloudWatchLogsClient({ ...session.shared, ...home }));
      try {
        // They come by their names, so that the one of just this name is the first.
        const input = { logGroupNamePrefix: name, limit: 1 };
        const { logGroups = [] } = await callAws('logs:DescribeLogGroups', () =>
          client.send(new DescribeLogGroupsCommand(input)),
        );
        const found = logGroups.find(({ logGroupName }) => logGroupName === name);
        if (found === undefined) return undefined;
        return found.retentionInDays === undefined ? {} : { retentionDays: found.retentionInDays };
      } finally {
        client.destroy();
      }
    },
  };
}
