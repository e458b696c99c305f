import { ListTasksCommand } from '@aws-sdk/client-ecs';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { awsEnvironmentOf } from '../../support/point-at.js';
import { runProblems } from '../../support/run-schema.js';
import { ScriptedService } from '../../support/scripted-service.js';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
});
afterEach(() => service.close());

async function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const aws = awsEnvironmentOf(service.emulator);
  Object.assign(process.env, aws);
  const io = fakeCliIo({ PATH: '', ...aws, ...env }, '/');
  const exitCode = await runCli(['run', '--service', 'web', '--cluster', 'prod', ...argv], io);
  return { exitCode, out: io.out(), err: io.err() };
}

/** Virtual time goes by while the command line waits in real time. */
async function whileTimePasses<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => service.clock.advance(1_000), 100);
  return work().finally(() => clearInterval(timer));
}

const asked = () => service.emulator.requests.entries().map(({ operation }) => operation);

describe('run', () => {
  it.each<[string, readonly string[], string]>([
    ['no command', [], 'there is no command; write it at the end'],
    ['a flag of the command before --', ['rake', '--trace'], '--trace'],
    [
      'two revisions',
      ['--revision', '2', '--commit', 'abcdef1', '--', 'x'],
      '--commit: says another revision',
    ],
    ['a variable that is not set', ['--env-from', 'NOPE', '--', 'x'], 'the variable NOPE is not set here'],
    ['too many tasks', ['--count', '11', '--', 'x'], '--count'],
    ['a name that ECS does not take', ['--started-by', 'a b', '--', 'x'], '--started-by'],
    ['a size that is none', ['--memory', 'much', '--', 'x'], '--memory'],
  ])('refuses %s before it asks AWS', async (_what, argv, told) => {
    const before = asked().length;
    const { exitCode, err } = await run(argv);
    expect([exitCode, asked().length]).toEqual([2, before]);
    expect(err).toContain(told);
  });

  it.each<[string, readonly string[], number, string]>([
    ['a service that is not there', ['--service', 'nope'], 3, 'has no service "nope"'],
    ['a container that is not there', ['--container', 'api'], 2, 'there is no container "api": it has "web"'],
  ])('refuses %s and starts nothing', async (_what, argv, code, told) => {
    const { exitCode, err } = await run([...argv, '--', 'x']);
    expect(exitCode).toBe(code);
    expect(err).toContain(told);
    expect(asked()).not.toContain('RunTask');
  });

  it('leaves words behind -- to the command, whatever they look like', async () => {
    const { exitCode, out } = await run(['--detach', '--', 'rake', '--json', '--service', 'x']);
    expect(exitCode).toBe(0);
    const { taskArns } = await service.ecs.send(
      new ListTasksCommand({ cluster: 'prod', startedBy: 'ecs-ship/run' }),
    );
    expect(out).toBe(`${taskArns?.[0]}\n`);
    const started = service.emulator.requests.entries().find(({ operation }) => operation === 'RunTask');
    expect(started?.parameters).toMatchObject({
      overrides: { containerOverrides: [{ command: ['rake', '--json', '--service', 'x'] }] },
    });
  });

  it('gives programs one document, by the published schema, and takes values from the environment', async () => {
    service.script({ image: '*', first: 1, script: { exit: { code: 7, after: 3 } } });
    const argv = ['--json', '--env-from', 'TOKEN', '--env', 'A=1', '--', 'rake'];
    const { exitCode, out, err } = await whileTimePasses(() => run(argv, { TOKEN: 'kept' }));
    const document = JSON.parse(out);
    expect(runProblems(document)).toEqual([]);
    expect(document).toMatchObject({ result: 'failed', exitCode: 7, tasks: [{ exitCode: 7 }] });
    expect(exitCode).toBe(7);
    expect(out + err).not.toContain('kept');
  });

  it('says why a container never ran', async () => {
    service.script({ image: '*', first: 1, script: { pullError: 'manifest unknown' } });
    const { exitCode, err } = await whileTimePasses(() => run(['--', 'rake']));
    expect(exitCode).toBe(5);
    expect(err).toMatch(/^ {2}fix: /m);
  });
});
