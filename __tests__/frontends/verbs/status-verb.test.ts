import { execFileSync } from 'node:child_process';
import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { runCli } from '../../../src/frontends/cli.js';
import { expectSchema } from '../../support/expect-schema.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { ServicesStage } from '../../support/services-stage.js';

const file = 'cluster: prod\nregion: eu-central-1\nservices:\n  web: {}\n  api: {}\n';

let stage: ServicesStage;
let commit: string;

/** `web` was given a commit, then a broken image, and is being given another; `api` is as it was made. */
beforeAll(async () => {
  stage = await ServicesStage.start();
  stage.write('ecs-ship.yml', file);
  commit = makeCommit();
  const { ecs, clock } = stage.service;
  const container = { name: 'web', image: 'example/web:2', memory: 128, essential: true };
  const tags = [{ key: 'ecs-ship:commit', value: commit }];
  await ecs.send(
    new RegisterTaskDefinitionCommand({ family: 'web', containerDefinitions: [container], tags }),
  );
  await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web' }));
  clock.advance(120_000);
  stage.service.script({ image: 'example/web:3', script: { exit: { code: 1, after: 1 } } });
  await stage.deploy('web', 'example/web:3');
  clock.advance(1_200_000);
  stage.service.script({ image: 'example/web:4', script: { pullTakes: 3600 } });
  await stage.deploy('web', 'example/web:4');
  clock.advance(10_000);
});
afterAll(() => stage.close());

function makeCommit(): string {
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada Lovelace', '-c', 'user.email=a@example.com', ...argv], {
      cwd: stage.folder,
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'one');
  return git('rev-parse', 'HEAD').trim();
}

async function run(...argv: readonly string[]) {
  const io = fakeCliIo({ ...process.env }, stage.folder);
  const code = await runCli(argv, io);
  return { code, out: io.out(), err: io.err() };
}

it('history tells of each deployment the commit, its author, the verdict and the time', async () => {
  const { code, out } = await run('history', '--service', 'web', '--json');
  expect(code).toBe(0);
  expectSchema('history', out);
  const [{ name, deployments }] = JSON.parse(out).services;
  expect(name).toBe('web');
  expect(deployments).toEqual([
    { ...record('web:4', 'in-progress') },
    { ...record('web:3', 'rolled-back'), durationSeconds: expect.any(Number) },
    { ...record('web:2', 'stable'), commit, author: 'Ada Lovelace', durationSeconds: expect.any(Number) },
    { ...record('web:1', 'stable'), durationSeconds: expect.any(Number) },
  ]);
});

const record = (revision: string, verdict: string) => ({
  id: expect.stringMatching(/^ecs-svc\/\d+$/),
  startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  ...{ revision, verdict },
});

it('history is a table, as long as is wished, for every service of the file', async () => {
  const { out } = await run('history', '--limit', '2');
  const lines = out.split('\n');
  expect(lines[0]).toBe('web');
  expect(lines[1]).toMatch(/^ {2}began +revision +verdict +took +commit +author$/);
  expect(lines[2]).toMatch(/ ago +web:4 +in-progress$/);
  expect(lines[3]).toMatch(/ ago +web:3 +rolled-back +\S+ /);
  expect(out).not.toContain('web:2');
  expect(out).toMatch(/^api$/m);
});

it('status tells what runs, of which commit, and what is under way', async () => {
  const { code, out } = await run('status', '--service', 'web');
  expect(code).toBe(0);
  expect(out).toMatch(/^✔ web in prod: 2 of 2 tasks run web:4, |^! web in prod: 2 of 2 tasks run web:4/);
  expect(out).toContain('example/web:4');
  expect(out).toMatch(/^ {2}ecs-svc\/\d+ +web:4 +0 of 2 +0 +IN_PROGRESS/m);
  expect(out).toMatch(/^ {2}[0-9a-f]{12} +web:2 +RUNNING/m);
  expect(out).toMatch(/web:3 +rolled-back/);
});

it('status is one document for programs, of every service', async () => {
  const { out } = await run('status', '--json');
  expectSchema('status', out);
  const { version, services } = JSON.parse(out);
  expect(version).toBe(1);
  expect(
    services.map(({ name, desired, revision }: Record<string, unknown>) => [name, desired, revision]),
  ).toEqual([
    ['web', 2, 'web:4'],
    ['api', 2, 'api:1'],
  ]);
  expect(services[1].tasks).toHaveLength(2);
});

it.each([40, 60, 80, 120, 200])('breaks no row of a terminal of %d columns', async (columns) => {
  for (const verb of ['status', 'history']) {
    const io = fakeCliIo({ ...process.env, NO_COLOR: '1' }, stage.folder);
    Object.assign(io.stdout, { isTTY: true, columns });
    expect(await runCli([verb], io)).toBe(0);
    expect(io.out()).not.toContain('\u001b');
    expect(
      io
        .out()
        .split('\n')
        .filter((line) => line.length > columns),
    ).toEqual([]);
    expect(io.out()).toContain('web');
  }
});

it.each([
  ['on a terminal', true, {}, true],
  ['in a pipe', false, {}, false],
  ['in a pipe that is to have them', false, { FORCE_COLOR: '1' }, true],
  ['with NO_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['on a dumb terminal', true, { TERM: 'dumb' }, false],
])('status has colours %s: %s %j', async (_, isTTY, env, has) => {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  const io = fakeCliIo({ ...inherited, TERM: 'xterm', ...env }, stage.folder);
  Object.assign(io.stdout, { isTTY, columns: 100 });
  await runCli(['status', '--service', 'web'], io);
  expect(io.out().includes('\u001b[')).toBe(has);
});

it('only looks', async () => {
  const { emulator } = stage.service;
  const from = emulator.requests.entries().length;
  await run('status');
  await run('history');
  const asked = emulator.requests.entries().slice(from);
  expect(asked.filter(({ operation }) => !/^(Describe|List)/.test(`${operation}`))).toEqual([]);
});

it.each(['status', 'history'])('%s names what is missing', async (verb) => {
  const { code, err } = await run(verb, '--service', 'web', '--cluster', 'nowhere');
  expect(code).toBe(3);
  expect(err).toContain('There is no cluster "nowhere"');
});
