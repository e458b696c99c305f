import { DescribeImagesCommand } from '@aws-sdk/client-ecr';
import { building, holdPush, makeBuildable } from '../support/e2e-buildable.js';
import {
  type Aftermath,
  aftermath,
  interrupt,
  openSubject,
  processesOf,
  SPEED,
  type Subject,
  shipAgain,
  startShip,
  traces,
} from '../support/e2e-interrupted-ship.js';
import { documentOf } from '../support/e2e-program.js';
import { openStage, type Stage } from '../support/e2e-stage.js';

let stage: Stage;
let subject: Subject;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED });
}, 60_000);
afterAll(() => stage.close());

let count = 0;
beforeEach(async () => {
  count += 1;
  subject = await openSubject(stage, `docker-${count}`);
}, 60_000);
afterEach(async () => {
  for (const one of processesOf(subject)) process.kill(Number.parseInt(one, 10), 'SIGKILL');
  await subject.proxy.close();
});

/** A ship that is in the middle of `docker build`, or of a layer's upload. */
const middles = {
  build: async () => {
    makeBuildable(subject, 4000 + count);
    const running = startShip(subject, '--verbose');
    await building(running);
    // A child process is a promise of its end, which would be awaited here.
    return { running };
  },
  push: async () => {
    makeBuildable(subject);
    const { held } = await holdPush(subject);
    const running = startShip(subject);
    await held();
    return { running };
  },
};

describe.each(['build', 'push'] as const)('in the middle of a %s', (middle) => {
  it('SIGTERM ends docker and leaves the service as it was', async () => {
    const ended = await interrupt((await middles[middle]()).running, ['SIGTERM', 0]);
    expect(ended.stderr).toContain('Interrupted by SIGTERM');
    expect(ended.answeredMs).toBeLessThan(1000);
    expect(ended.endedMs).toBeLessThan(5000);
    expect(ended).toMatchObject({ exitCode: 143, signal: undefined });
    expect(documentOf(ended)).toMatchObject({
      verdict: 'cancelled',
      exitCode: 143,
      headline: 'Interrupted before the service was touched.',
    });
    await expectUntouched();
  }, 60_000);

  it('a second signal ends everything at once', async () => {
    const ended = await interrupt((await middles[middle]()).running, ['SIGINT', 0], ['SIGTERM', 30]);
    expect(ended).toMatchObject({ exitCode: 143, signal: undefined });
    expect(ended.stdout === '' || documentOf(ended).verdict === 'cancelled').toBe(true);
    expect(ended.endedMs).toBeLessThan(1000);
    await expectUntouched();
  }, 60_000);

  it('kill -9 leaves what the next run ends and removes', async () => {
    const ended = await interrupt((await middles[middle]()).running, ['SIGKILL', 0]);
    expect(ended).toMatchObject({ signal: 'SIGKILL', stdout: '' });
    expect(processesOf(subject).join()).toMatch(/docker/);
    const next = await shipAgain(subject, '--image', 'before');
    expect(next.exitCode).toBe(0);
    await expectUntouched();
  }, 60_000);
});

/** No trace on the machine, nothing built goes on, no image, the service as before. */
async function expectUntouched(): Promise<void> {
  expect(await traces(subject)).toEqual([]);
  const before: Aftermath = { current: `${subject.name}:1`, rollout: 'SUCCESSFUL', revisions: 1 };
  expect(await aftermath(subject, before)).toEqual(before);
  const images = await stage.ecr.send(new DescribeImagesCommand({ repositoryName: subject.name }));
  expect(images.imageDetails).toEqual([]);
}

describe('while the repository is set up', () => {
  it.each([
    ['CreateRepository', 'SIGTERM', 143],
    ['PutLifecyclePolicy', 'SIGINT', 130],
  ] as const)(
    '%s is not answered: %s',
    async (operation, signal, exitCode) => {
      makeBuildable(subject, 4000 + count);
      const held = subject.proxy.hold(operation, 'before');
      const running = startShip(subject);
      await held;
      const ended = await interrupt(running, [signal, 0]);
      expect(ended.answeredMs).toBeLessThan(1000);
      expect(ended.endedMs).toBeLessThan(5000);
      expect(documentOf(ended)).toMatchObject({
        exitCode,
        headline: 'Interrupted before the service was touched.',
      });
      expect(ended.exitCode).toBe(exitCode);
      expect(await traces(subject)).toEqual([]);
    },
    60_000,
  );
});
