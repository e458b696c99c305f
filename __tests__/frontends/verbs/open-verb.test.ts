import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openerOf } from '../../../src/adapters/open-in-browser.js';
import { runCli } from '../../../src/frontends/cli.js';
import { expectSchema } from '../../support/expect-schema.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { pointAt } from '../../support/point-at.js';
import { ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
let folder: string;
beforeAll(async () => {
  service = await ScriptedService.start({}, { region: 'eu-central-1' });
  pointAt(service.emulator);
  folder = mkdtempSync(join(tmpdir(), 'open-test-'));
  writeFileSync(join(folder, 'ecs-ship.yml'), 'cluster: prod\nregion: eu-central-1\n');
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" > ${folder}/opened\n`, { mode: 0o755 });
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

/** A machine with a desktop, to which the emulator passes for AWS unless it is named. */
async function open(argv: readonly string[], { terminal = false, env = {} as NodeJS.ProcessEnv } = {}) {
  rmSync(join(folder, 'opened'), { force: true });
  const io = fakeCliIo({ PATH: folder, DISPLAY: ':0', ...env }, folder);
  Object.assign(io.stdout, { isTTY: terminal });
  const code = await runCli(['open', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

const opened = async () => {
  const file = join(folder, 'opened');
  for (let tries = 0; tries < 200 && !existsSync(file); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return readFileSync(file, 'utf8').trim();
};

const host = 'https://eu-central-1.console.aws.amazon.com';

it.each([
  [[], `${host}/ecs/v2/clusters/prod/services/web/health?region=eu-central-1`],
  [['deployment'], `${host}/ecs/v2/clusters/prod/services/web/deployments?region=eu-central-1`],
  [['console'], `${host}/ecs/v2/clusters/prod/services?region=eu-central-1`],
])('open %j prints a page of the console', async (what, url) => {
  expect(await open([...what, '--service', 'web'])).toEqual({ code: 0, out: `${url}\n`, err: '' });
  expect(existsSync(join(folder, 'opened'))).toBe(false);
});

it('opens it on a terminal, unless it is only to be printed', async () => {
  const { out } = await open(['--service', 'web'], { terminal: true });
  expect(await opened()).toBe(out.trim());
  await open(['--service', 'web', '--print'], { terminal: true });
  expect(existsSync(join(folder, 'opened'))).toBe(false);
});

it('says so where no browser can be opened', async () => {
  const { code, err } = await open(['--service', 'web'], { terminal: true, env: { DISPLAY: '' } });
  expect([code, err]).toEqual([0, 'No browser can be opened here: copy the address.\n']);
});

it('opens the log group of the revision that runs', async () => {
  expect(await open(['logs', '--service', 'web'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('No container of web:1 writes to CloudWatch Logs.'),
  });
  const options = { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1' };
  await service.register('example/web:2', { logConfiguration: { logDriver: 'awslogs', options } });
  const { UpdateServiceCommand } = await import('@aws-sdk/client-ecs');
  await service.ecs.send(
    new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web' }),
  );
  expect((await open(['logs', '--service', 'web'])).out).toBe(
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Fecs$252Fweb\n',
  );
});

it('prints one document with --json', async () => {
  const { out } = await open(['deployment', '--service', 'web', '--json'], { terminal: true });
  expectSchema('open', out);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    services: [
      { name: 'web', what: 'deployment', url: expect.stringContaining('/services/web/deployments') },
    ],
  });
});

it.each([
  [
    'a stand-in for AWS has no console',
    ['console', '--service', 'web'],
    3,
    'no console shows it',
    'emulator state',
  ],
  ['no load balancer', ['url', '--service', 'web'], 3, 'behind no load balancer', 'ecs-ship open service'],
  ['a service that is not there', ['url', '--service', 'wbe'], 3, 'no service "wbe"', 'Check the options'],
  [
    'something else',
    ['urll', '--service', 'web'],
    2,
    '"urll" is none of the choices (did you mean url?)',
    'service, deployment',
  ],
])('%s', async (_, argv, exitCode, message, remedy) => {
  const { code, out, err } = await open(argv, { env: { AWS_ENDPOINT_URL: service.emulator.url } });
  expect({ code, out, err }).toEqual({ code: exitCode, out: '', err: expect.stringContaining(message) });
  expect(err).toContain(remedy);
});

it.each([
  ['darwin', {}, ['open', 'https://a']],
  ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler', 'https://a']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', 'https://a']],
  ['linux', {}, undefined],
] as const)('on %s with %j the opener is %j', (platform, env, argv) => {
  expect(openerOf('https://a', { platform, env })).toEqual(argv);
});
