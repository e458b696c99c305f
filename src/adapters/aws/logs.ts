import type { CloudWatchLogsClient, GetLogEventsCommandInput } from '@aws-sdk/client-cloudwatch-logs';
import type { LogPage, LogPlace, LogStreamName, LogsPort } from '../../ports/logs-port.js';
import { awsFailure, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';

/** CloudWatch Logs; its client is loaded only when somebody reads, and kept for each region. */
export function logsAdapter(session: AwsSession): LogsPort {
  const clients = new Map<string | undefined, CloudWatchLogsClient>();
  const readOn = async (stream: LogStreamName, from: LogPlace): Promise<LogPage> => {
    const { CloudWatchLogsClient, GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
    const { region } = stream;
    const client =
      clients.get(region) ??
      session.watch(
        new CloudWatchLogsClient({ ...session.shared, ...(region === undefined ? {} : { region }) }),
      );
    clients.set(region, client);
    try {
      const answer = await client.send(new GetLogEventsCommand(inputOf(stream, from)));
      const { events = [], nextForwardToken: token } = answer;
      const lines = events.map((event) => ({ at: event.timestamp ?? 0, message: event.message ?? '' }));
      return { lines, next: token === undefined ? from : { token } };
    } catch (error) {
      if (isException(error, 'ResourceNotFoundException')) return { lines: [], next: from };
      throw awsFailure(error, 'logs:GetLogEvents');
    }
  };
  return {
    readOn,
    lastLines: async (region, group, stream, limit) =>
      (await readOn({ region, group, stream }, { last: limit })).lines,
  };
}

/** Source: Amazon CloudWatch Logs API reference, GetLogEvents. */
function inputOf({ group, stream }: LogStreamName, from: LogPlace): GetLogEventsCommandInput {
  const place = { logGroupName: group, logStreamName: stream };
  if ('last' in from) return { ...place, limit: from.last, startFromHead: false };
  if ('since' in from) return { ...place, startTime: from.since, startFromHead: true };
  return { ...place, nextToken: from.token, startFromHead: true };
}
