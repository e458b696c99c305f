import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../../src/emulator/emulator.js';
import { runCli } from '../../src/frontends/cli.js';
import { fakeCliIo } from '../support/fake-cli-io.js';
import { startTestEmulator } from '../support/start-test-emulator.js';

let folder: string;
let emulator: Emulator;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-control-'));
  const seed = join(folder, 'seed.yml');
  await writeFile(
    seed,
    `clusters: [main]
repositories: [web]
taskDefinitions: [{ family: web, containerDefinitions: [{ name: web, image: a, memory: 64 }] }]
services: [{ cluster: main, serviceName: web, taskDefinition: web, desiredCount: 1 }]
`,
  );
  emulator = await startTestEmulator({ seed });
});

afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

async function run(argv: readonly string[], env: NodeJS.ProcessEnv = { AWS_ENDPOINT_URL: emulator.url }) {
  const io = fakeCliIo(env, folder);
  const code = await runCli(['emulator', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

describe('emulator', () => {
  it('advance moves time on and tells what time it is', async () => {
    const before = emulator.clock.now();
    const { code, out } = await run(['advance', '1h30m']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z, at normal speed\n$/);
    expect(emulator.clock.now() - before).toBeGreaterThanOrEqual(5_400_000);
  });

  it('speed changes how fast it runs', async () => {
    expect((await run(['speed', '0'])).out).toMatch(/, standing still\n$/);
    expect((await run(['clock'])).out).toMatch(/, standing still\n$/);
    expect((await run(['speed', '1'])).out).toMatch(/, at normal speed\n$/);
  });

  it('state shows services, repositories and what they run', async () => {
    const { out } = await run(['state']);
    expect(out).toContain('cluster main in us-east-1, account 123456789012\n');
    expect(out).toContain('  service web: ACTIVE, 1 of 1 tasks run; web:1 COMPLETED\n');
    expect(out).toContain('repository web: 0 images\n');
    const json = await run(['state', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ repositories: [{ repositoryName: 'web' }] });
  });

  it('fault plants by flags or by JSON, and reset clears', async () => {
    const flags = [
      '--operation',
      'UpdateService',
      '--throttle',
      '--next',
      '3',
      '--for',
      '10m',
      '--probability',
      '0.5',
    ];
    const { code, out } = await run(['fault', ...flags]);
    expect(code).toBe(0);
    expect(out).toMatch(/^fault \d+: \{.*"operation":"UpdateService".*\}\n$/);
    await run(['fault', '[{"latencyMs":5},{"dropConnection":"before"}]']);
    expect(emulator.faults.list().map(({ rule }) => rule)).toEqual([
      { operation: 'UpdateService', probability: 0.5, next: 3, forSeconds: 600, throttle: true },
      { latencyMs: 5 },
      { dropConnection: 'before' },
    ]);
    expect((await run(['state'])).out).toContain('fault 2: {"latencyMs":5}\n');
    expect((await run(['reset', 'faults', 'permissions'])).out).toBe('cleared\n');
    expect(emulator.faults.list()).toEqual([]);
  });

  it('allow and deny say what callers may do', async () => {
    expect((await run(['allow', 'ecs:Describe*', 'ecr:*'])).out).toBe(
      'callers may do ecs:Describe*, ecr:*\n',
    );
    expect((await run(['deny', 'ecs:UpdateService'])).out).toBe(
      'callers may do everything, but not ecs:UpdateService\n',
    );
    expect(emulator.permissions.set).toEqual({ deny: ['ecs:UpdateService'] });
    await run(['reset', 'permissions']);
  });

  it('alarm puts an alarm into a state', async () => {
    expect((await run(['alarm', 'too many errors', 'alarm'])).out).toBe(
      'alarm too many errors is in ALARM\n',
    );
    expect(emulator.alarms.state('too many errors')).toBe('ALARM');
  });

  it('script reads rules from a file', async () => {
    await writeFile(
      join(folder, 'script.yml'),
      '- image: bad/*\n  script: { exit: { code: 1, after: 2 } }\n',
    );
    expect((await run(['script', 'script.yml'])).out).toBe('script rules added: 1\n');
    expect((await run(['reset', 'scripts'])).code).toBe(0);
  });

  it('requests lists what was asked', async () => {
    const target = 'AmazonEC2ContainerServiceV20141113.ListClusters';
    await fetch(emulator.url, { method: 'POST', headers: { 'x-amz-target': target }, body: '{}' });
    const { out } = await run(['requests', '--operation', 'ListClusters']);
    expect(out).toMatch(/^[\dTZ:.-]+ 400 ecs ListClusters MissingAuthenticationTokenException\n$/);
    expect((await run(['requests', '--service', 'sts'])).out).toBe('no request\n');
  });

  it('takes --url before AWS_ENDPOINT_URL', async () => {
    const { code } = await run(['clock', '--url', emulator.url], { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    expect(code).toBe(0);
  });
});

describe('an action that cannot be done exits 2 with a remedy', () => {
  it.each([
    [['advance', 'soon'], 'error: by: must be a duration such as 90s, 10m or 1h30m, not "soon"'],
    [['advance'], "error: missing required argument 'time'"],
    [['advance', '1m', '2m'], 'error: too many arguments'],
    [['speed', 'fast'], 'error: speed: must be a number from 0 to 100000, not "fast"'],
    [['fault'], 'error: a fault needs at least one of'],
    [['fault', '{'], 'error: the fault is no JSON: '],
    [['fault', '{"throttle":true}', '--next', '1'], 'error: a fault is given either as JSON or by flags'],
    [['fault', '--service', 'esc', '--throttle'], 'error: service: must be one of ec2, ecr, ecs,'],
    [['fault', '--nxt', '1'], "error: unknown option '--nxt' (Did you mean --next?)"],
    [['fault', '--latency', 'x'], 'error: --latency: "x" is not a duration'],
    [['script', 'none.json'], 'error: none.json: there is no such file'],
    [['alarm', 'x', 'red'], 'error: state: must be one of OK, ALARM, INSUFFICIENT_DATA, not "RED"'],
    [['reset', 'everything'], 'error: "everything" cannot be reset'],
    [['deny', 'UpdateService'], 'error: "UpdateService" is no action'],
    [['advnce', '1m'], 'error: advnce: no such command (did you mean advance?)'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect(err).toContain(message);
    expect(err).toMatch(/\nfix: .+\n$/);
    expect([code, out]).toEqual([2, '']);
  });

  it('where no emulator answers', async () => {
    const { code, err } = await run(['state'], { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    expect(code).toBe(2);
    expect(err).toContain('error: no emulator answers at http://127.0.0.1:1 (');
    expect(err).toContain('ecs-ship emulator start');
  });

  it('where something else answers', async () => {
    const server = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, err } = await run(['state', '--url', url]);
    server.close();
    expect(code).toBe(2);
    expect(err).toContain(`what answers at ${url} is no emulator of this kind`);
  });

  it('and the same as JSON', async () => {
    const { out } = await run(['state', '--json'], { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    expect(JSON.parse(out)).toMatchObject({ failure: { code: 'emulator-unreachable' }, exitCode: 2 });
  });
});

describe('emulator start', () => {
  it('on a taken port says so', async () => {
    const { code, err } = await run(['start', '--runtime', 'scripted', '--port', `${emulator.port}`]);
    expect(code).toBe(2);
    expect(err).toContain(`error: port ${emulator.port} is taken by another program`);
  });

  it('with a bad seed lists every mistake with its place', async () => {
    await writeFile(join(folder, 'bad.yml'), 'clusers: [main]\nrepositories: main\n');
    const { code, err } = await run(['start', '--runtime', 'scripted', '--seed', join(folder, 'bad.yml')]);
    expect(code).toBe(2);
    expect(err).toContain('bad.yml:1:1 clusers: "clusers" is not known here (did you mean clusters?)');
    expect(err).toContain('bad.yml:2:15 repositories: must be a list, not "main"');
  });
});
