import { setTimeout as sleep } from 'node:timers/promises';
import { RealClock } from '../../../src/emulator/clock.js';
import { type DockerTasks, dockerTasks, type ObservedTask } from '../../support/docker-tasks.js';
import { type ElbStage, elbStage, register } from '../../support/elb-stage.js';

const CHECK = { HealthCheckPath: '/', HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 };

describe('replacing real tasks behind a listener', () => {
  let tasks: DockerTasks;
  let stage: ElbStage;

  beforeAll(async () => {
    tasks = await dockerTasks();
    stage = await elbStage(new RealClock(), CHECK);
  }, 60_000);
  afterAll(async () => {
    await stage.elb.close();
    await tasks.close();
  });

  /** A task of one web server that answers with its version, in service. */
  const serve = async (version: string, id: string): Promise<[string, ObservedTask]> => {
    const script = `mkdir /www; echo ${version} > /www/index.html; exec httpd -f -p 80 -h /www`;
    const task = tasks.launch([
      { name: 'web', command: ['sh', '-c', script], portMappings: [{ containerPort: 80 }], stopTimeout: 1 },
    ]);
    await task.event('container-started');
    register(stage, id, task);
    while (stage.elb.health(stage.groupArn, id)?.state !== 'healthy') await sleep(20);
    return [id, task];
  };

  const retire = async ([id, task]: [string, ObservedTask]) => {
    await new Promise<void>((drained) => stage.elb.deregister(stage.groupArn, id, drained));
    task.stop();
    await task.event('container-stopped');
  };

  it('fails no request of a client that asks fifty times a second', async () => {
    const old = await Promise.all([serve('one', '1'), serve('one', '2')]);
    const client = askSteadily(stage.url);
    for (const [index, task] of old.entries()) {
      await serve('two', String(index + 3));
      await retire(task);
    }
    await sleep(300);
    const answers = await client.end();
    expect(answers.failed).toEqual([]);
    expect(answers.bodies.at(0)).toBe('one');
    expect(answers.bodies.at(-1)).toBe('two');
    expect(answers.bodies.length).toBeGreaterThan(50);
  }, 60_000);
});

function askSteadily(url: string) {
  const bodies: string[] = [];
  const failed: string[] = [];
  const asked: Promise<void>[] = [];
  const ask = async () => {
    try {
      const answer = await fetch(url);
      const body = (await answer.text()).trim();
      if (answer.status === 200) bodies.push(body);
      else failed.push(`${answer.status} ${body}`);
    } catch (error) {
      failed.push(String(error));
    }
  };
  const timer = setInterval(() => asked.push(ask()), 20);
  const end = async () => {
    clearInterval(timer);
    await Promise.all(asked);
    return { bodies, failed };
  };
  return { end };
}
