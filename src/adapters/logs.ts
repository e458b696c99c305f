import type { LogsPort } from '../ports/logs-port.js';
import { awsFailure, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** CloudWatch Logs; its client is loaded only when a deployment went wrong. */
export function logsAdapter(session: AwsSession): LogsPort {
  return {
    lastLines: async (region, logGroupName, logStreamName, limit) => {
      const { CloudWatchLogsClient, GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
      const client = session.watch(
        new CloudWatchLogsClient({ ...session.shared, ...(region === undefined ? {} : { region }) }),
      );
      try {
        const command = new GetLogEventsCommand({ logGroupName, logStreamName, limit, startFromHead: false });
        const { events = [] } = await client.send(command);
        return events.map((event) => ({ at: event.timestamp ?? 0, message: event.message ?? '' }));
      } catch (error) {
        if (isException(error, 'ResourceNotFoundException')) return [];
        throw awsFailure(error, 'logs:GetLogEvents');
      } finally {
        client.destroy();
      }
    },
  };
}
