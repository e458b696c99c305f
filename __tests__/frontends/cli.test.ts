import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/frontends/cli.js';
import { fakeCliIo } from '../support/fake-cli-io.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const io = fakeCliIo(env, folder);
  const code = await runCli(argv, io);
  return { code, out: io.out(), err: io.err() };
}

describe('help', () => {
  it('shows ship first', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Commands:\n +ship /);
    expect(out).toContain('ecs-ship ship --service web');
  });

  it('of ship describes every option and gives examples', async () => {
    const { code, out } = await run(['ship', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--task-definition <path>');
    expect(out).toContain('Lifecycle policy:');
    expect(out).toContain('ecs-ship ship --environment production');
  });

  it('shown because no command was given is no success', async () => {
    const { code, out, err } = await run([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Commands:');
  });
});

it('prints its version', async () => {
  expect(await run(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

describe('a command line that cannot be understood exits 2 with a remedy', () => {
  it.each([
    [['shp'], 'error: shp: no such command (did you mean ship?)', 'Use one of ship, plan, config, check, '],
    [['ship', '--servce', 'web'], 'error: --servce: no such option (did you mean --service?)', '--help'],
    [
      ['ship', '--servce=web', '--cluster', 'c'],
      'error: --servce: no such option (did you mean --service?)',
      '',
    ],
    [
      ['ship', '--service', '--cluster', 'c'],
      'error: --service: the value is missing before --cluster',
      '--service <name>',
    ],
    [['ship', '--service'], 'error: --service: the value is missing', 'Write --service <name>.'],
    [['ship', 'web'], 'error: unexpected argument "web"', '--service web'],
    [['--service', 'web'], 'error: --service: no such option before a command', 'ecs-ship ship --service'],
    [
      ['ship', '--service', 'web', '--latest=maybe'],
      'error: --latest: "maybe" is not one of the choices',
      'ship --help',
    ],
    [['emulator', 'start', '--port', 'x'], 'error: --port: "x" is not a whole number from 0 to 65535', ''],
    [['emulator', 'start', '--runtime', 'dockr'], 'did you mean docker?', ''],
    [['emulator', 'stop'], 'no such command', ''],
    [['demo', '--keeep'], 'error: --keeep: no such option (did you mean --keep?)', '`ecs-ship demo --help`'],
    [
      ['status', '--wach'],
      '--wach: no such option of status (did you mean --watch?)',
      'ecs-ship status --help',
    ],
    [['rollback', '--on-failure', 'rolback'], 'did you mean rollback?', 'ecs-ship rollback --help'],
    [['scale'], "missing required argument 'count'", '`ecs-ship scale --help`'],
    [['emulator', 'speed'], "missing required argument 'times'", '`ecs-ship emulator speed --help`'],
    [['emulator', 'start', '--port', 'x'], '--port', '`ecs-ship emulator start --help`'],
    [['emulator', 'reset', 'fault'], '"fault" cannot be reset (did you mean faults?)', 'Use faults'],
    [['emulator', 'fault', '--throtle'], 'Did you mean --throttle?', '`ecs-ship emulator fault --help`'],
  ])('%j', async (argv, message, remedy) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toMatch(/\nfix: .+\n$/);
    expect(err).toContain(remedy);
  });
});

it('shows all problems under one error, the remedy last', async () => {
  await writeFile(join(folder, 'ecs-ship.yml'), 'service: web\nplatforms: [linux/amd46]\n');
  const { code, err } = await run(['ship', '--keep-images', '0', '--platform', 'linux/arm64']);
  expect(code).toBe(2);
  expect(err.split('\n')).toEqual([
    'error: 3 problems in the configuration',
    '  --keep-images: "0" is not a whole number of at least 1',
    '  --platform: no such option (did you mean --platforms?)',
    '  ecs-ship.yml:2:13 platforms[0]: "linux/amd46" is not a platform (did you mean linux/amd64?)',
    expect.stringMatching(/^fix: /),
    '',
  ]);
});

describe('--json', () => {
  it.each([
    ['as a flag', ['ship', '--json'], {}],
    ['as a variable', ['ship'], { ECS_SHIP_JSON: 'true' }],
    ['beside a flag nobody knows', ['ship', '--json', '--bogus'], {}],
    ['beside a command nobody knows', ['shp', '--json'], {}],
  ])('%s makes an error one document on stdout', async (_, argv, env) => {
    const { code, out, err } = await run(argv, env);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      verdict: 'failed',
      exitCode: 2,
      failure: { code: expect.stringMatching(/^option-/), remedy: expect.any(String) },
    });
    expect(err).toContain('error: ');
  });

  it('leaves stdout empty without it', async () => {
    expect((await run(['ship', '--json', '--no-json'])).out).toBe('');
  });
});

it('a bug shows its stack, the version and where to report it', async () => {
  const io = fakeCliIo({}, folder);
  const write = () => {
    throw new TypeError('broken on purpose');
  };
  expect(await runCli(['--version'], { ...io, stdout: Object.assign(io.stdout, { write }) })).toBe(1);
  expect(io.err()).toMatch(/TypeError[\s\S]+\n +at [\s\S]+ecs-ship \d+\.\d+\.\d+, Node v\d+[\s\S]+report it/);
});
