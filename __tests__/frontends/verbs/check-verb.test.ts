import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from '../../../src/frontends/cli.js';
import { writeFixture } from '../../support/check-fixture.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { readConfig } from '../../support/read-config.js';

const secret = 'hunter2hunter2';
const files = {
  'ecs-ship.yml': 'task-definition: web.yml\nbuild-args:\n  API_TOKEN: hunter2hunter2\n',
  'web.yml': `family: web
containerDefinitions:
  - name: web
    image: web
    environment:
      - { name: DB_PASSWORD, value: ${secret} }
      - { name: DATABASE_URL, value: 'postgres://app:${secret}@db/app' }
`,
  Dockerfile: `FROM python:3.13-slim\nENV SECRET_KEY=${secret}\nUSER 1000\n`,
};

let folder: string;
afterEach(() => rm(folder, { recursive: true, force: true }));

async function check(given: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  folder = await writeFixture(given);
  const io = fakeCliIo({}, folder);
  return { code: await runCli(['check', ...argv], io), out: io.out(), err: io.err() };
}

it('exits 3 with findings, and 0 when only told of', async () => {
  const { code, out } = await check(files);
  expect(code).toBe(3);
  expect(out).toContain('web.yml:6:30: error secret-in-environment');
  expect((await check(files, '--check-fail-on', 'never')).code).toBe(0);
});

it('looks at every one of several services, and tells once what they share', async () => {
  const text = `services:
  web: { task-definition: web.yml }
  site: { task-definition: web.yml }
  api: { dockerfile: api.Dockerfile }
`;
  const given = { ...files, 'ecs-ship.yml': text, 'api.Dockerfile': 'FROM python:latest\nUSER 1000\n' };
  const { code, out } = await check(given, '--json');
  expect(code).toBe(3);
  const { findings, files: looked } = JSON.parse(out);
  const where = findings.map(
    (one: { file: string; line: number; rule: string }) => `${one.file}:${one.line} ${one.rule}`,
  );
  expect(where.filter((one: string) => one === 'web.yml:6 secret-in-environment')).toHaveLength(1);
  expect(where).toContain('api.Dockerfile:1 unpinned-base-image');
  expect(looked).toEqual(['ecs-ship.yml', 'web.yml', 'Dockerfile', 'api.Dockerfile']);
});

it('shows no secret in any of its outputs', async () => {
  const { out, err } = await check(
    files,
    '--json',
    '--check-sarif',
    'out/a.sarif',
    '--check-code-quality',
    'b.json',
  );
  const written = await Promise.all(
    ['out/a.sarif', 'b.json'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(JSON.parse(out).findings.length).toBeGreaterThanOrEqual(4);
  for (const text of [out, err, ...written]) {
    expect(text).toContain('secret-in-environment');
    expect(text).not.toContain('hunter2');
  }
});

it('says what it did not look at', async () => {
  const { code, out } = await check({ 'ecs-ship.yml': 'scan: off\n' });
  expect(code).toBe(0);
  expect(out).toContain('No task definition is looked at');
  expect(out).toContain('there is no Dockerfile');
});

it('reads ignores from the file, wherever they stand', async () => {
  const ignoring = `${files['ecs-ship.yml']}check-ignore:
  secret-in-environment/DB_PASSWORD: a test database
environments:
  test:
    check-ignore: { secret-in-image: '2020-01-01 long ago' }
`;
  const { out } = await check({ ...files, 'ecs-ship.yml': ignoring }, '--environment', 'test', '--json');
  const { ignored, notices } = JSON.parse(out);
  expect(ignored).toMatchObject([{ subject: 'DB_PASSWORD', reason: 'a test database' }]);
  expect(notices).toContainEqual(expect.stringContaining('secret-in-image was ignored until 2020-01-01'));
});

it('points at an entry where it stands, in the environment’s section or in the rest of the file', async () => {
  const config = `build-args:
  API_TOKEN: hunter2hunter2
environments:
  test:
    build-args:
      NPM_TOKEN: hunter2hunter2
`;
  const { out } = await check({ ...files, 'ecs-ship.yml': config }, '--environment', 'test');
  expect(out).toContain('ecs-ship.yml:2:3: error secret-in-build-args');
  expect(out).toContain('ecs-ship.yml:6:7: error secret-in-build-args');
});

it.each([
  ['an unknown rule', ['--check-ignore', 'secret-in-imag=x'], 'did you mean secret-in-image?'],
  ['no reason', ['--check-ignore', 'secret-in-image=2027-01-01'], 'is not a reason'],
  ['a missing file', ['--service-definition', 'service.json'], 'There is no file service.json'],
  ['a missing Dockerfile', ['--dockerfile', 'other'], 'There is no file other'],
])('exits 2 for %s', async (_what, argv, message) => {
  const { code, err } = await check(files, ...argv);
  expect(err).toContain(message);
  expect(code).toBe(2);
});

it('leaves its options in the file to itself when the action ships', () => {
  const file = {
    path: 'ecs-ship.yml',
    text: 'service: web\ncheck-fail-on: note\ncheck-ignore: { scan-off: x }\n',
  };
  expect(() => readConfig({ frontEnd: 'github', explicit: {}, env: {}, file })).not.toThrow();
});

it('takes a context that is named, and is not there, for a mistake', async () => {
  const { code, err } = await check(files, '--context', 'webb');
  expect(err).toContain('There is no file webb/Dockerfile.');
  expect(err).toContain('Correct the option context');
  expect(code).toBe(2);
});

it('looks at what can be known without the variables of the environment, and says what it left out', async () => {
  const config = `task-definition: web.yml
region: \${AWS_REGION:?set it}
environment-variables:
  LOG_LEVEL: \${LEVEL}
  API_PASSWORD: ${secret}
environments:
  test: { cluster: '\${CLUSTER}' }
`;
  const { code, out, err } = await check({ ...files, 'ecs-ship.yml': config }, '--environment', 'test');
  expect({ code, err }).toEqual({ code: 3, err: '' });
  expect(out).toContain('ecs-ship.yml:5:3: error secret-in-environment');
  expect(out).toContain(
    'ecs-ship.yml:2:1 region is not looked at: the variable AWS_REGION is not set: set it',
  );
  expect(out).toContain('environment-variables.LOG_LEVEL is not looked at: the variable LEVEL is not set');
  expect(out).toContain('environments.test.cluster is not looked at: the variable CLUSTER is not set');
});

it('still refuses a variable that is written wrong', async () => {
  const { code, err } = await check({ ...files, 'ecs-ship.yml': 'cluster: ${CLUSTER\n' });
  expect(err).toContain('has no closing brace');
  expect(code).toBe(2);
});
