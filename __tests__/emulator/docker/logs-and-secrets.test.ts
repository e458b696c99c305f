import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { LogEvent, LogStream } from '../../../src/emulator/logs/log-stream.js';
import { SecretStore } from '../../../src/emulator/secrets/secret-store.js';
import { type DockerTasks, dockerTasks } from '../../support/docker-tasks.js';

const sh = (script: string) => ['sh', '-c', script];
const DB_SECRET = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf';

describe('logs and secrets of a real task', () => {
  let tasks: DockerTasks;

  beforeAll(async () => {
    const secrets = new SecretStore({
      secrets: { 'prod/db': { user: 'amy', password: 'hunter2' } },
      parameters: { '/prod/colour': 'green' },
    });
    tasks = await dockerTasks({ secrets });
  }, 60_000);
  afterAll(() => tasks.close());

  const onlyStream = (logGroupName: string): LogStream => {
    const [stream] = tasks.logs.group({ logGroupName }).streams;
    if (stream === undefined) throw new Error(`${logGroupName} has no stream`);
    return stream;
  };

  it('has every line of both streams when the end is reported, the last one too', async () => {
    const script = 'echo oops >&2; seq 100000; printf "no newline"; exit 1';
    let kept: readonly LogEvent[] = [];
    const task = tasks.launch([{ name: 'app', command: sh(script), ...awslogs('/t/dying', 'web', true) }], {
      onEvent: ({ kind }) => {
        if (kind === 'container-stopped') kept = [...onlyStream('/t/dying').events];
      },
    });
    await task.event('container-stopped');
    expect(onlyStream('/t/dying').name).toBe(`web/app/${task.taskId}`);
    expect(onlyStream('/t/dying').dropped + kept.length).toBe(100_002);
    expect(kept.slice(-3).map(({ message }) => message)).toEqual(['99999', '100000', 'no newline']);
  });

  it('does not start without its log group', async () => {
    const task = tasks.launch([{ name: 'app', command: sh('exit 0'), ...awslogs('/t/none', 'web') }]);
    expect((await task.event('start-failed')).reason).toMatch(
      /^ResourceInitializationError: failed to validate logger args: .*ResourceNotFoundException: The specified log group does not exist/,
    );
  });

  it('reads secrets and parameters into the environment', async () => {
    const task = tasks.launch([
      {
        name: 'app',
        command: sh('echo "$PASSWORD $COLOUR $ALL"'),
        secrets: [
          { name: 'PASSWORD', valueFrom: `${DB_SECRET}:password::` },
          { name: 'COLOUR', valueFrom: '/prod/colour' },
          { name: 'ALL', valueFrom: DB_SECRET },
        ],
        ...awslogs('/t/secrets', 'web', true),
      },
    ]);
    await task.event('container-stopped');
    expect(onlyStream('/t/secrets').events.map(({ message }) => message)).toEqual([
      'hunter2 green {"user":"amy","password":"hunter2"}',
    ]);
  });

  it('does not start, nor pull, without its secret', async () => {
    const valueFrom = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:missing-AbCdEf';
    const task = tasks.launch([{ name: 'app', secrets: [{ name: 'KEY', valueFrom }] }]);
    expect(await task.event('start-failed')).toEqual({
      kind: 'start-failed',
      reason: `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${valueFrom} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    });
    expect(task.events).toHaveLength(1);
  });
});

function awslogs(
  group: string,
  prefix: string,
  create = false,
): Pick<ContainerDefinition, 'logConfiguration'> {
  const options = {
    'awslogs-group': group,
    'awslogs-region': 'us-east-1',
    'awslogs-stream-prefix': prefix,
    ...(create && { 'awslogs-create-group': 'true' }),
  };
  return { logConfiguration: { logDriver: 'awslogs', options } };
}
