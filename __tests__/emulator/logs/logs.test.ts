import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DeleteLogGroupCommand,
  DeleteLogStreamCommand,
  DeleteRetentionPolicyCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  type DescribeLogStreamsCommandInput,
  FilterLogEventsCommand,
  type FilterLogEventsCommandInput,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
  PutLogEventsCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const GROUP = { logGroupName: '/ecs/web' };
const DAY_MS = 86_400_000;

describe('CloudWatch Logs through the AWS SDK', () => {
  const clock = new VirtualClock();
  let emulator: Emulator;
  let client: CloudWatchLogsClient;

  beforeEach(async () => {
    emulator = await startTestEmulator({ clock });
    client = new CloudWatchLogsClient(clientConfig(emulator));
    await client.send(new CreateLogGroupCommand(GROUP));
  });
  afterEach(() => emulator.close());

  const write = (stream: string, ...messages: string[]) => {
    for (const message of messages) {
      clock.advance(1);
      emulator.logs.append(GROUP.logGroupName, stream, clock.now(), message);
    }
  };
  const read = async (more: Partial<GetLogEventsCommandInput>) => {
    const answer = await client.send(new GetLogEventsCommand({ ...GROUP, logStreamName: 's', ...more }));
    return { ...answer, messages: answer.events?.map(({ message }) => message) };
  };
  const filter = async (more: Partial<FilterLogEventsCommandInput>) => {
    const { events } = await client.send(new FilterLogEventsCommand({ ...GROUP, ...more }));
    return events?.map(({ message }) => message);
  };
  const streams = async (more: Partial<DescribeLogStreamsCommandInput>) => {
    const { logStreams } = await client.send(new DescribeLogStreamsCommand({ ...GROUP, ...more }));
    return logStreams?.map(({ logStreamName }) => logStreamName);
  };

  it('reads the newest events by default, and the oldest from the head', async () => {
    write('s', '1', '2', '3', '4', '5');
    expect((await read({ limit: 2 })).messages).toEqual(['4', '5']);
    expect((await read({ limit: 2, startFromHead: true })).messages).toEqual(['1', '2']);
  });

  it('pages both ways, and answers the same token at an end', async () => {
    write('s', '1', '2', '3', '4', '5');
    const head = await read({ limit: 2, startFromHead: true });
    const next = await read({ limit: 2, nextToken: head.nextForwardToken });
    const last = await read({ limit: 2, nextToken: next.nextForwardToken });
    expect([next.messages, last.messages]).toEqual([['3', '4'], ['5']]);
    const end = await read({ limit: 2, nextToken: last.nextForwardToken });
    expect([end.messages, end.nextForwardToken]).toEqual([[], last.nextForwardToken]);
    const back = await read({ limit: 2, nextToken: last.nextBackwardToken });
    expect(back.messages).toEqual(['3', '4']);
    write('s', '6');
    expect((await read({ nextToken: end.nextForwardToken })).messages).toEqual(['6']);
  });

  it('reads a range of time, the end left out', async () => {
    write('s', '1', '2', '3');
    const [first, second, third] = [clock.now() - 2, clock.now() - 1, clock.now()];
    expect((await read({ startTime: second, endTime: third })).messages).toEqual(['2']);
    expect((await read({ startTime: first, endTime: first })).messages).toEqual([]);
  });

  it('finds events of all streams by terms, in order of time', async () => {
    write('a', 'ERROR disk full', 'INFO fine');
    write('b', 'ERROR out of memory', 'WARN slow');
    write('a', 'ERROR disk on fire');
    expect(await filter({ filterPattern: 'ERROR' })).toEqual([
      'ERROR disk full',
      'ERROR out of memory',
      'ERROR disk on fire',
    ]);
    expect(await filter({ filterPattern: 'ERROR -disk' })).toEqual(['ERROR out of memory']);
    expect(await filter({ filterPattern: '?WARN ?INFO' })).toEqual(['INFO fine', 'WARN slow']);
    expect(await filter({ filterPattern: '"out of"' })).toEqual(['ERROR out of memory']);
    expect(await filter({ logStreamNames: ['b'] })).toEqual(['ERROR out of memory', 'WARN slow']);
    expect(await filter({ logStreamNamePrefix: 'a', startTime: clock.now() })).toEqual([
      'ERROR disk on fire',
    ]);
    await expect(filter({ filterPattern: '{ $.level = "x" }' })).rejects.toThrow(/matches terms only/);
  });

  it('pages through found events', async () => {
    write('a', '1', '2', '3');
    const first = await client.send(new FilterLogEventsCommand({ ...GROUP, limit: 2 }));
    const { nextToken } = first;
    const second = await client.send(new FilterLogEventsCommand({ ...GROUP, limit: 2, nextToken }));
    expect([...(first.events ?? []), ...(second.events ?? [])].map(({ message }) => message)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(second.nextToken).toBeUndefined();
  });

  it('lists streams by name, or the latest first', async () => {
    write('web/app/2', 'x');
    write('web/app/1', 'x');
    write('db/app/3', 'x');
    expect(await streams({})).toEqual(['db/app/3', 'web/app/1', 'web/app/2']);
    expect(await streams({ orderBy: 'LastEventTime', descending: true })).toEqual([
      'db/app/3',
      'web/app/1',
      'web/app/2',
    ]);
    expect(await streams({ logStreamNamePrefix: 'web/' })).toEqual(['web/app/1', 'web/app/2']);
    await expect(streams({ logStreamNamePrefix: 'web/', orderBy: 'LastEventTime' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Cannot order by LastEventTime with a logStreamNamePrefix.',
    });
  });

  it('takes events from any client, those too old or too new left out', async () => {
    await client.send(new CreateLogStreamCommand({ ...GROUP, logStreamName: 's' }));
    const logEvents = [-15 * DAY_MS, 0, 1, DAY_MS].map((offset, index) => ({
      timestamp: clock.now() + offset,
      message: String(index),
    }));
    const put = await client.send(new PutLogEventsCommand({ ...GROUP, logStreamName: 's', logEvents }));
    expect(put.rejectedLogEventsInfo).toEqual({ tooOldLogEventEndIndex: 1, tooNewLogEventStartIndex: 3 });
    expect((await read({})).messages).toEqual(['1', '2']);
    const backwards = new PutLogEventsCommand({
      ...GROUP,
      logStreamName: 's',
      logEvents: [...logEvents].reverse(),
    });
    await expect(client.send(backwards)).rejects.toThrow(/must be in chronological order/);
  });

  it('forgets events after the retention', async () => {
    await client.send(new PutRetentionPolicyCommand({ ...GROUP, retentionInDays: 1 }));
    write('s', 'yesterday');
    clock.advance(DAY_MS);
    write('s', 'today');
    expect((await read({ startFromHead: true })).messages).toEqual(['today']);
    const wrong = new PutRetentionPolicyCommand({ ...GROUP, retentionInDays: 2 });
    await expect(client.send(wrong)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('keeps events for ever again once the retention is taken back', async () => {
    await client.send(new PutRetentionPolicyCommand({ ...GROUP, retentionInDays: 1 }));
    await client.send(new DeleteRetentionPolicyCommand(GROUP));
    write('s', 'old');
    clock.advance(30 * DAY_MS);
    expect((await read({})).messages).toEqual(['old']);
    const { logGroups } = await client.send(new DescribeLogGroupsCommand({}));
    expect(logGroups?.[0]?.retentionInDays).toBeUndefined();
  });

  it('forgets a deleted stream and no other', async () => {
    write('s', '1');
    write('t', '2');
    await client.send(new DeleteLogStreamCommand({ ...GROUP, logStreamName: 's' }));
    expect(await streams({})).toEqual(['t']);
    await expect(read({})).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it("names a missing or existing group or stream with AWS's words", async () => {
    const logGroupName = '/ecs/none';
    await expect(client.send(new CreateLogGroupCommand(GROUP))).rejects.toMatchObject({
      name: 'ResourceAlreadyExistsException',
      message: 'The specified log group already exists',
    });
    await expect(client.send(new DeleteLogGroupCommand({ logGroupName }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
    });
    await expect(read({})).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log stream does not exist.',
    });
  });

  it('describes groups by prefix, with ARNs', async () => {
    await client.send(new CreateLogGroupCommand({ logGroupName: '/other' }));
    const { logGroups } = await client.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs' }));
    expect(logGroups).toEqual([
      expect.objectContaining({
        logGroupName: '/ecs/web',
        arn: expect.stringMatching(/^arn:aws:logs:eu-central-1:\d{12}:log-group:\/ecs\/web:\*$/),
      }),
    ]);
  });
});
