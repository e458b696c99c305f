import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runCli } from '../../../src/frontends/cli.js';
import { type FakeCliIo, fakeCliIo } from '../../support/fake-cli-io.js';
import { ServicesStage } from '../../support/services-stage.js';

let stage: ServicesStage;
beforeAll(async () => {
  stage = await ServicesStage.start();
  for (const name of ['web', 'api']) await stage.deploy(name, `example/${name}:2`);
  stage.service.clock.advance(120_000);
});
afterAll(() => stage.close());

const file = `
cluster: prod
region: eu-central-1
services:
  web: { build-args: { TOKEN: '\${NO_SUCH_VARIABLE}' } }
  api: {}
`;

async function run(argv: readonly string[], text = file, env: NodeJS.ProcessEnv = {}, answer?: string) {
  stage.write('ecs-ship.yml', text);
  const io = fakeCliIo({ ...process.env, ...env }, stage.folder);
  if (answer !== undefined) atTerminal(io, answer);
  const code = await runCli(argv, io);
  return { code, out: io.out(), err: io.err() };
}

/** Somebody sits there, and types. */
function atTerminal(io: FakeCliIo, answer: string): void {
  const stdin = new PassThrough();
  Object.assign(io, { stdin: Object.assign(stdin, { isTTY: true }) });
  Object.assign(io.stderr, { isTTY: true, columns: 80 });
  stdin.end(answer);
}

describe('rollback', () => {
  it('plans the way back of several services, whatever a build would need', async () => {
    const { code, out, err } = await run(['rollback', '--dry-run', '--json']);
    expect(code).toBe(0);
    const { services } = JSON.parse(out);
    expect(services.map(({ name, verdict }: Record<string, string>) => [name, verdict])).toEqual([
      ['web', 'planned'],
      ['api', 'planned'],
    ]);
    expect(err).toContain('Rolling back 2 services: web, api');
    expect(err).toContain('from web:2 to web:1');
  });

  it('takes its target from a variable too, as a CI job sets it', async () => {
    const env = { ECS_SHIP_TO_REVISION: '9', ECS_SHIP_SERVICE: 'web' };
    const { code, err } = await run(['rollback', '--json'], file, env);
    expect(code).toBe(3);
    expect(err).toContain('There is no revision web:9.');
  });

  it.each([
    [['--to-revision', '1', '--to-commit', 'abcdef1', '--service', 'web'], 'both say where to go'],
    [['--to-revision', '1'], '--to-revision is of one service, and there are web, api'],
    [['--to-commit', 'main'], '"main" is not a commit (valid: 7 to 40 hexadecimal digits in lower case)'],
    [['--to-revison', '1'], '--to-revison: no such option of rollback (did you mean --to-revision?)'],
    [['--dockerfile', 'x'], '--dockerfile: no such option of rollback'],
  ])('refuses %j', async (flags, message) => {
    const { code, err } = await run(['rollback', ...flags]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  it('never goes to another cluster because a variable is missing', async () => {
    const { code, err } = await run(['rollback'], file.replace('prod', ['$', '{NO_SUCH_VARIABLE}'].join('')));
    expect(code).toBe(2);
    expect(err).toContain('ecs-ship.yml:2:1 cluster');
  });

  it('leaves its verdict to later jobs of GitLab', async () => {
    const dotenv = join(stage.folder, 'rollback.env');
    const env = { GITLAB_CI: 'true', ECS_SHIP_DOTENV: dotenv, ECS_SHIP_TO_REVISION: '9' };
    await run(['rollback', '--service', 'api'], file, env);
    expect(readFileSync(dotenv, 'utf8')).toMatch(/^VERDICT=failed$/m);
  });
});

it('restart plans a new deployment of what runs', async () => {
  const { code, out } = await run(['restart', '--service', 'web', '--dry-run', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).requests).toEqual([
    {
      action: 'ecs:UpdateService',
      input: { cluster: 'prod', service: 'web', forceNewDeployment: true },
    },
  ]);
});

describe('scale', () => {
  it.each([
    [['many', '--service', 'web'], 'scale: "many" is not a number of tasks'],
    [['-1', '--service', 'web'], 'scale: "-1" is not a number of tasks'],
    [['2'], 'scale is of one service, and there are web, api'],
    [[], 'missing required argument'],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await run(['scale', ...words]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  it('plans the number, and nothing besides', async () => {
    const { out } = await run(['scale', '4', '--service', 'web', '--dry-run', '--json']);
    expect(JSON.parse(out).requests).toEqual([
      { action: 'ecs:UpdateService', input: { cluster: 'prod', service: 'web', desiredCount: 4 } },
    ]);
  });
});

describe('stop', () => {
  const nowhere = ['stop', '--service', 'review-17', '--cluster', 'prod'];

  it('asks nobody to stop one service', async () => {
    const { code, out } = await run([...nowhere, '--json'], 'region: eu-central-1\n');
    expect({ code, verdict: JSON.parse(out).verdict }).toEqual({ code: 0, verdict: 'unchanged' });
  });

  it.each<[string, readonly string[], string | undefined, number]>([
    ['where nobody can be asked', ['--delete'], undefined, 3],
    ['to a no', ['--delete'], 'n\n', 3],
    ['to no answer at all', ['--delete'], '', 3],
    ['to a yes', ['--delete'], 'y\n', 0],
    ['to --yes', ['--delete', '--yes'], undefined, 0],
    ['of a dry run, which deletes nothing', ['--delete', '--dry-run'], undefined, 0],
  ])('deletes only when that is confirmed: %s', async (_what, flags, answer, expected) => {
    const { code, err } = await run([...nowhere, ...flags], 'region: eu-central-1\n', {}, answer);
    expect(code).toBe(expected);
    if (expected === 3) expect(err).toContain('Delete review-17 of cluster prod?');
  });

  it('does not stop all services of a file unasked', async () => {
    const { code, err } = await run(['stop']);
    expect(code).toBe(3);
    expect(err).toContain('Stop web of cluster prod, api of cluster prod? Nobody can be asked here.');
  });

  it.each(['--deregister', '--force'])('%s is about a deletion', async (flag) => {
    const { code, err } = await run([...nowhere, flag], 'region: eu-central-1\n');
    expect(code).toBe(2);
    expect(err).toContain(`${flag} has no meaning without --delete`);
  });
});
