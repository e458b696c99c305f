import { ShipError } from '../../src/errors.js';
import { followLogs } from '../../src/logs/follow-logs.js';
import type { LogWish } from '../../src/logs/log-wish.js';
import type { LogPlace, LogStreamName } from '../../src/ports/logs-port.js';
import type { Ports } from '../../src/ports.js';
import type { ServiceTask, StoppedTask } from '../../src/watch/rollout.js';

const startedAt = 1_000_000;
const definition = {
  containerDefinitions: [
    { name: 'web', logConfiguration: { logDriver: 'awslogs', options: options('app') } },
    { name: 'proxy', logConfiguration: { logDriver: 'awsfirelens' } },
  ],
};

function options(prefix: string) {
  return { 'awslogs-group': '/ecs/web', 'awslogs-stream-prefix': prefix };
}

/** Streams that grow while somebody sleeps, and what CloudWatch Logs answers on them. */
class Story {
  now = startedAt;
  running: ServiceTask[] = [task('a')];
  stopped: StoppedTask[] = [];
  refusals = 0;
  readonly written: string[] = [];
  readonly notes: string[] = [];
  readonly read: string[] = [];
  looks = 0;
  readonly #streams = new Map<string, string[]>();
  readonly #controller = new AbortController();

  writes(id: string, ...messages: readonly string[]): void {
    const stream = `app/web/${id}`;
    this.#streams.set(stream, [...(this.#streams.get(stream) ?? []), ...messages]);
  }

  /** `each` is told the number of every sleep; the run ends after `sleeps` of them. */
  async follow(change: Partial<LogWish>, sleeps: number, each: (sleep: number) => void = () => {}) {
    let slept = 0;
    await followLogs({
      services: [{ cluster: 'c', service: 'web', ports: this.#ports() }],
      wish: { previous: false, lines: 100, follow: true, ...change },
      clock: {
        now: () => this.now,
        sleep: async (ms) => {
          this.now += ms;
          slept += 1;
          each(slept);
          if (slept >= sleeps) this.#controller.abort();
        },
      },
      interrupted: this.#controller.signal,
      write: (lines) => this.written.push(...lines.map(({ task: id, message }) => `${id}: ${message}`)),
      note: (text) => this.notes.push(text),
    });
  }

  #ports(): Pick<Ports, 'ecs' | 'logs'> {
    const ecs = {
      describeService: async () => ({}),
      findRunningTasks: async () => {
        this.looks += 1;
        return this.running;
      },
      findStoppedTasks: async () => this.stopped,
      describeTaskDefinition: async () => ({ arn: 'web:1', tags: {}, definition }),
    };
    return { ecs: ecs as unknown as Ports['ecs'], logs: { lastLines: async () => [], readOn: this.#readOn } };
  }

  readonly #readOn = async ({ stream }: LogStreamName, from: LogPlace) => {
    this.read.push(stream);
    if (this.refusals > 0) {
      this.refusals -= 1;
      throw new ShipError('throttled', 'Rate exceeded', { remedy: '' });
    }
    const all = this.#streams.get(stream);
    if (all === undefined) return { lines: [], next: from };
    const at =
      'token' in from ? Number(from.token) : 'last' in from ? Math.max(0, all.length - from.last) : 0;
    const lines = all.slice(at).map((message) => ({ at: startedAt, message }));
    return { lines, next: { token: `${all.length}` } };
  };
}

function task(id: string): ServiceTask {
  return { id, taskDefinitionArn: 'web:1', startedBy: 'ecs-svc/1' };
}

let story: Story;
beforeEach(() => {
  story = new Story();
});

it('writes each line once, in the order in which it comes', async () => {
  story.writes('a', 'one');
  await story.follow({}, 4, (sleep) => story.writes('a', `after sleep ${sleep}`));
  expect(story.written).toEqual(['a: one', 'a: after sleep 1', 'a: after sleep 2', 'a: after sleep 3']);
});

it('loses nothing to a throttle: it waits, and reads on at the same place', async () => {
  await story.follow({}, 5, (sleep) => {
    story.writes('a', `${sleep}`);
    if (sleep === 1) story.refusals = 1;
  });
  expect(story.written).toEqual(['a: 1', 'a: 2', 'a: 3', 'a: 4']);
});

it('passes on a refusal that waiting does not change', async () => {
  const denied = new ShipError('permission-denied', 'no', { remedy: '' });
  const follow = story.follow({}, 3, () => {
    Object.defineProperty(story, 'running', { get: () => Promise.reject(denied) });
    story.now += 10_000;
  });
  await expect(follow).rejects.toBe(denied);
});

it('shows all of a task that comes meanwhile, and leaves one that has gone after its last words', async () => {
  await story.follow({}, 80, (sleep) => {
    if (sleep === 2) story.writes('b', 'its first words');
    if (sleep === 3) story.running = [task('b')];
    if (sleep === 6) story.writes('a', 'its last words');
  });
  expect(story.written).toEqual(['b: its first words', 'a: its last words']);
  expect(story.read.slice(-5)).toEqual(Array(5).fill('app/web/b'));
});

it('looks for tasks every five seconds, and paces itself by the number of streams', async () => {
  story.running = Array.from({ length: 50 }, (_, index) => task(`${index}`));
  await story.follow({}, 3);
  expect(story.now - startedAt).toBe(15_000);
  story = new Story();
  await story.follow({}, 11);
  expect(story.looks).toBe(3);
});

it('says once which containers it cannot read', async () => {
  await story.follow({}, 20);
  expect(story.notes).toEqual(['What proxy writes goes to the log driver awsfirelens: look there.']);
});

it('shows lines that match only, as many of them as are asked for', async () => {
  story.writes('a', 'x1', 'y1', 'x2', 'y2', 'x3');
  await story.follow({ follow: false, pattern: /^x/u, lines: 2 }, 1);
  expect(story.written).toEqual(['a: x2', 'a: x3']);
});
