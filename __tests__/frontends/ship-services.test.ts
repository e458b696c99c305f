import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { runCli } from '../../src/frontends/cli.js';
import { runAction } from '../../src/frontends/github.js';
import { fakeCliIo } from '../support/fake-cli-io.js';
import { ServicesStage } from '../support/services-stage.js';

let stage: ServicesStage;
beforeEach(async () => {
  stage = await ServicesStage.start();
});
afterEach(() => stage.close());

const file = (version: number) => `
cluster: prod
region: eu-central-1
services:
  web: { image: 'example/web:${version}', depends-on: [api] }
  api: { image: 'example/api:${version}' }
`;

async function run(text: string, ...argv: readonly string[]) {
  stage.write('ecs-ship.yml', text);
  const io = fakeCliIo({ ...process.env }, stage.folder);
  const code = await runCli(argv, io);
  return { code, out: io.out(), err: io.err() };
}

it('ships what the file names, with one document', async () => {
  const { code, out, err } = await run(file(1), 'ship', '--json');
  expect(code).toBe(0);
  const document = JSON.parse(out);
  expect(document).toMatchObject({ version: 1, verdict: 'unchanged', exitCode: 0, policy: 'stop' });
  expect(document.services.map(({ name, verdict }: Record<string, string>) => [name, verdict])).toEqual([
    ['web', 'unchanged'],
    ['api', 'unchanged'],
  ]);
  expect(err).toContain('Shipping 2 services: web, api');
});

it('says once that nobody here can assume the role that the file names', async () => {
  const { err } = await run(
    `role-to-assume: arn:aws:iam::123456789012:role/deploy\n${file(1)}`,
    'ship',
    '--json',
  );
  expect(err.split('role-to-assume is for a CI job')).toHaveLength(2);
});

it('plans all of them', async () => {
  const { code, out } = await run(file(2), 'plan');
  expect(code).toBe(0);
  expect(out).toContain('Plan for service web in cluster prod');
  expect(out).toContain('Plan for service api in cluster prod');
});

it('ships one that --service names as if the file named no other', async () => {
  const { code, out } = await run(file(1), 'ship', '--service', 'api', '--json');
  expect(code).toBe(0);
  const document = JSON.parse(out);
  expect(document).toMatchObject({ version: 1, verdict: 'unchanged' });
  expect(document).not.toHaveProperty('services');
});

it('names every refusal, and exits with the first one’s code', async () => {
  const text = file(1).replace("'example/web:1'", "'example/web:1', service: nowhere");
  const { code, out } = await run(text, 'ship', '--json');
  expect(code).toBe(3);
  const { services } = JSON.parse(out);
  expect(services[0].failure.code).toBe('service-not-found');
  expect(services[1]).toMatchObject({
    verdict: 'not-started',
    headline: 'api was not started, because web was refused.',
  });
});

it('is one step of a GitHub job: one summary, and the outputs of each', async () => {
  stage.write('ecs-ship.yml', file(1));
  for (const name of ['output', 'summary', 'state']) stage.write(name, '');
  const path = (name: string) => join(stage.folder, name);
  const quiet = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const env = {
    ...process.env,
    GITHUB_WORKSPACE: stage.folder,
    GITHUB_OUTPUT: path('output'),
    GITHUB_STEP_SUMMARY: path('summary'),
    GITHUB_STATE: path('state'),
  };
  const running = Object.assign(new EventEmitter(), { exit: () => {}, cwd: () => '/' });
  const code = await runAction(env, running);
  quiet.mockRestore();
  expect(code).toBe(0);
  expect(readFileSync(path('summary'), 'utf8')).toContain('All 2 services are unchanged.');
  const [services] = readFileSync(path('output'), 'utf8').match(/^\{.*\}$/m) ?? ['{}'];
  expect(JSON.parse(services)).toMatchObject({
    web: { verdict: 'unchanged' },
    api: { verdict: 'unchanged' },
  });
  expect(readFileSync(path('state'), 'utf8')).toContain('reported');
});
