import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFifo, readFifo } from '../support/e2e-fifo.js';
import { subjectStep } from '../support/e2e-interrupted-action.js';
import { openSubjects, SPEED, type Subject } from '../support/e2e-interrupted-ship.js';
import { openStage, type Stage } from '../support/e2e-stage.js';
import { parseEnvFile } from '../support/runner/env-file.js';

let stage: Stage;
let subject: Subject;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0, speed: SPEED });
  [subject] = (await openSubjects(stage, ['files'])) as [Subject];
}, 60_000);
afterAll(async () => {
  await subject.proxy.close();
  await stage.close();
});

/** The names of all outputs of a run that has nothing to do. */
const OUTPUTS = [
  'image',
  'image-uri',
  'task-definition-arn',
  'previous-task-definition-arn',
  'service-arn',
  'verdict',
  'duration-seconds',
];
const INPUTS = { image: 'before' };
const SUMMARY = /^## ✅ unchanged[^\n]*\n[\s\S]+<\/details>\n$/;

const namesIn = (text: string) => parseEnvFile(text).map(([name]) => name);

/** A step one of whose files waits for its reader, and its run as it comes to write it. */
async function writing(name: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY') {
  const path = makeFifo(join(subject.temp, `${name}-${process.hrtime.bigint()}`));
  const step = subjectStep(subject, INPUTS, { [name]: path });
  const running = step.start();
  let log = '';
  running.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  for (const end = Date.now() + 30_000; !log.includes('files runs files:1 already'); await sleep(5)) {
    if (Date.now() > end) throw new Error(`it does not come to its end: ${log}`);
  }
  // The log's last line comes before the files.
  await sleep(100);
  return { step, running, path };
}

describe('while the action writes its outputs', () => {
  it('two signals change nothing: all files are whole, and the exit code is what they say', async () => {
    const { step, running, path } = await writing('GITHUB_OUTPUT');
    running.kill('SIGINT');
    running.kill('SIGTERM');
    expect(namesIn(await readFifo(path))).toEqual(OUTPUTS);
    expect((await running).exitCode).toBe(0);
    expect(step.file('GITHUB_STEP_SUMMARY')).toMatch(SUMMARY);
    expect(await step.post()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  }, 60_000);

  it('a SIGKILL at the first byte leaves them whole', async () => {
    const { running, path } = await writing('GITHUB_OUTPUT');
    const text = await readFifo(path, () => running.kill('SIGKILL'));
    await running;
    expect(namesIn(text)).toEqual(OUTPUTS);
  }, 60_000);

  it('a SIGKILL before it leaves nothing, and the post step says so', async () => {
    const { step, running } = await writing('GITHUB_OUTPUT');
    running.kill('SIGKILL');
    await running;
    expect(step.file('GITHUB_STEP_SUMMARY')).toBe('');
    expect((await step.post()).stdout).toContain('The service was not touched.');
    expect(step.summary().match(/^## /gm)).toHaveLength(1);
  }, 60_000);
});

describe('while the action writes its summary', () => {
  it('two signals change nothing', async () => {
    const { step, running, path } = await writing('GITHUB_STEP_SUMMARY');
    running.kill('SIGTERM');
    running.kill('SIGINT');
    expect(await readFifo(path)).toMatch(SUMMARY);
    expect((await running).exitCode).toBe(0);
    expect(Object.keys(step.outputs())).toEqual(OUTPUTS);
    expect(step.file('GITHUB_STATE')).toContain('reported');
  }, 60_000);

  it('a SIGKILL at the first byte leaves it whole', async () => {
    const { running, path } = await writing('GITHUB_STEP_SUMMARY');
    const text = await readFifo(path, () => running.kill('SIGKILL'));
    await running;
    expect(text).toMatch(SUMMARY);
  }, 60_000);
});

it.each([0, 1, 2])(
  'a SIGKILL as soon as the outputs change leaves every file whole or empty (%i)',
  async () => {
    const step = subjectStep(subject, INPUTS);
    const running = step.start();
    const watching = watch(step.files.GITHUB_OUTPUT, () => running.kill('SIGKILL'));
    await running;
    watching.close();
    expect(Object.keys(step.outputs())).toEqual(OUTPUTS);
    if (step.file('GITHUB_STEP_SUMMARY') !== '') expect(step.file('GITHUB_STEP_SUMMARY')).toMatch(SUMMARY);
  },
  60_000,
);
