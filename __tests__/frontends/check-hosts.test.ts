import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from '../../src/frontends/cli.js';
import { writeFixture } from '../support/check-fixture.js';
import { fakeCliIo } from '../support/fake-cli-io.js';

const service = {
  'services/web/ecs-ship.yml': 'task-definition: web, v2.yml\nscan: off\n',
  'services/web/web, v2.yml': `family: web
containerDefinitions:
  - name: web
    image: web
    memory: 512
    environment: [{ name: DB_PASSWORD, value: hunter2hunter2 }]
`,
  'services/web/Dockerfile': 'FROM python:3.13-slim\nUSER 1000\n',
};

let top: string;
afterEach(() => rm(top, { recursive: true, force: true }));

/** A job that works in a folder of the repository. */
async function check(files: Readonly<Record<string, string>>, env: object, ...argv: readonly string[]) {
  top = await writeFixture(files);
  const named = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value.replace('TOP', top)]),
  );
  const io = fakeCliIo(named, join(top, 'services/web'));
  const code = await runCli(['check', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

const inJob = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: 'TOP', GITHUB_STEP_SUMMARY: 'TOP/summary.md' };
const commands = (text: string) => text.split('\n').filter((line) => line.startsWith('::'));

describe('in a GitHub job', () => {
  it('shows each finding beside its line, by the path from the top of the repository', async () => {
    const { code, out } = await check(service, inJob);
    expect(code).toBe(3);
    const found = commands(out);
    expect(found[0]).toBe(
      [
        '::error file=services/web/web%2C v2.yml,line=6,col=40',
        'title=ecs-ship%3A Credential in a container’s environment (secret-in-environment)::',
      ]
        .join(',')
        .concat(
          'DB_PASSWORD of container web: its name says that it is a credential%0Afix: Keep it in Secrets ',
        )
        .concat('Manager or Parameter Store and name it under secrets instead of environment.%0A')
        .concat('https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html'),
    );
    expect(found.slice(1).map((line) => line.slice(0, line.indexOf(',col')))).toEqual([
      '::warning file=services/web/ecs-ship.yml,line=2',
      '::warning file=services/web/web%2C v2.yml,line=3',
      '::notice file=services/web/web%2C v2.yml,line=3',
      '::notice file=services/web/web%2C v2.yml,line=3',
    ]);
    expect(out).not.toContain('hunter2');
  });

  it('adds each finding to the job summary', async () => {
    await check(service, inJob);
    const summary = await readFile(join(top, 'summary.md'), 'utf8');
    expect(summary).toContain(
      '### ❌ ecs-ship check: 1 error, 2 warnings, 2 notes in services/web/ecs-ship.yml',
    );
    expect(summary).toContain('- **error** `services/web/web, v2.yml:6` DB\\_PASSWORD of container web: ');
    expect(summary).not.toContain('hunter2');
  });

  it('keeps standard output for programs with --json', async () => {
    const { out, err } = await check(service, inJob, '--json');
    expect(JSON.parse(out).findings[0].file).toBe('ecs-ship.yml');
    expect(commands(err)).toHaveLength(5);
  });

  it('keeps to the ten of a kind that the runner keeps, and tells all in the log', async () => {
    const secrets = Array.from({ length: 14 }, (_, at) => `{ name: KEY_${at}_SECRET, value: hunter2 }`);
    const text = service['services/web/web, v2.yml'].replace(/\[.*\]/, `[${secrets.join(', ')}]`);
    const { out } = await check({ ...service, 'services/web/web, v2.yml': text }, inJob);
    expect(commands(out).filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(out.match(/error secret-in-environment/g)).toHaveLength(14);
  });

  it('lets no name in a file speak to the runner', async () => {
    const text = service['services/web/web, v2.yml'].replace('DB_PASSWORD', '"::add-mask::x PASSWORD"');
    const { out } = await check({ ...service, 'services/web/web, v2.yml': text }, inJob);
    expect(out).toContain(': :add-mask::x PASSWORD of container web');
    expect(out).not.toMatch(/^\s*::add-mask/m);
  });

  it('shows what is wrong with a file beside its line, too', async () => {
    const broken = {
      ...service,
      'services/web/web, v2.yml': 'family: web\ncontainerDefinition: []\nbogus: 1\n',
    };
    const { code, err } = await check(broken, inJob);
    expect(code).toBe(2);
    expect(commands(err).map((line) => line.slice(0, line.indexOf(',col')))).toEqual([
      '::error file=services/web/web%2C v2.yml,line=2',
      '::error file=services/web/web%2C v2.yml,line=3',
    ]);
  });

  it('says so, and nothing else, when there is nothing to say', async () => {
    const { code, out } = await check({ 'services/web/ecs-ship.yml': 'service: web\n' }, inJob);
    expect(code).toBe(0);
    expect(commands(out)).toEqual([]);
    expect(await readFile(join(top, 'summary.md'), 'utf8')).toContain('✅ ecs-ship check: nothing found');
  });
});

describe('reports for a CI host', () => {
  const reports = ['--check-sarif', 'out/a.sarif', '--check-code-quality', 'out/b.json'];

  it.each([
    ['GitHub', inJob],
    ['GitLab', { GITLAB_CI: 'true', CI_PROJECT_DIR: 'TOP' }],
  ])('name files as %s does, from the top of the repository', async (_host, env) => {
    await check(service, env, ...reports);
    const read = async (name: string) =>
      JSON.parse(await readFile(join(top, 'services/web/out', name), 'utf8'));
    const { results } = (await read('a.sarif')).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('services/web/ecs-ship.yml');
    const paths = (await read('b.json')).map((issue: { location: { path: string } }) => issue.location.path);
    expect(new Set(paths)).toEqual(new Set(['services/web/ecs-ship.yml', 'services/web/web, v2.yml']));
  });

  it('are as on a laptop elsewhere, without annotations', async () => {
    const { out } = await check(service, {}, ...reports);
    expect(commands(out)).toEqual([]);
    const text = await readFile(join(top, 'services/web/out/b.json'), 'utf8');
    expect(JSON.parse(text)[0].location.path).toBe('ecs-ship.yml');
  });
});
