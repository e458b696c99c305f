import { DescribeTasksCommand, ListTasksCommand, type Task } from '@aws-sdk/client-ecs';
import { operations } from '../support/e2e-emulator.js';
import { openStage, SHIP, type Stage, TARGET } from '../support/e2e-stage.js';
import { serving } from '../support/e2e-workspace.js';
import { runProblems } from '../support/run-schema.js';
import { openTerminal } from '../support/terminal/open-terminal.js';
import { closeTerminals } from '../support/terminal/terminal.js';

const RUN = ['run', ...TARGET];
/** Ends when it is told to, with a code of its own. */
const waits = (words: string) =>
  `trap 'echo stopping; exit 9' TERM; echo ${words}; while :; do sleep 1 & wait $!; done`;

/** One service of a real container, and commands in tasks of their own. */
describe('dist/cli.js', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ speed: 4 });
  }, 120_000);
  afterEach(closeTerminals);
  afterAll(() => stage.close());

  const shell = (script: string) => ['--', 'sh', '-c', script];
  const onTerminal = (argv: readonly string[]) =>
    openTerminal(argv, { cwd: stage.workspace.folder, env: stage.env });

  async function newestOf(startedBy: string): Promise<Task | undefined> {
    const lists = (['RUNNING', 'STOPPED'] as const).map((desiredStatus) =>
      stage.ecs.send(new ListTasksCommand({ cluster: 'production', startedBy, desiredStatus })),
    );
    const tasks = (await Promise.all(lists)).flatMap(({ taskArns = [] }) => taskArns);
    if (tasks.length === 0) return undefined;
    const found = await stage.ecs.send(new DescribeTasksCommand({ cluster: 'production', tasks }));
    return found.tasks?.toSorted((a, b) => Number(b.createdAt) - Number(a.createdAt))[0];
  }

  describe('run', () => {
    it('gives what the container writes on standard output, and its code, piped', async () => {
      const script = 'echo "migrated $TABLE as $WHO"; exit 7';
      const env = { WHO: 'amy' };
      const argv = [...RUN, '--env', 'TABLE=users', '--env-from', 'WHO', ...shell(script)];
      const ended = await stage.cli(argv, { env });
      expect(ended).toMatchObject({ exitCode: 7, stdout: 'migrated users as amy\n' });
      expect(ended.stderr).toMatch(/^Running sh -c .* in container web of web:1, cluster production$/m);
      expect(ended.stderr).toMatch(/✖ task [0-9a-f]{32}: web exited with 7 after/);
      expect(ended.stderr).not.toContain('\u001b');
    }, 60_000);

    it('gives programs one document, and the log to people', async () => {
      const ended = await stage.cli([...RUN, '--json', ...shell('echo for people')]);
      expect(runProblems(JSON.parse(ended.stdout))).toEqual([]);
      expect(JSON.parse(ended.stdout)).toMatchObject({
        ...{ version: 1, result: 'succeeded', exitCode: 0, service: 'web', cluster: 'production' },
        ...{ container: 'web', command: ['sh', '-c', 'echo for people'], startedBy: 'ecs-ship/run' },
        tasks: [{ lastStatus: 'STOPPED', exitCode: 0, stopCode: 'EssentialContainerExited' }],
      });
      expect(ended).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('for people\n') });
    }, 60_000);

    it('stops what takes too long, and ends with 6', async () => {
      const ended = await stage.cli([...RUN, '--timeout', '4s', ...shell(waits('begun'))]);
      expect(ended).toMatchObject({ exitCode: 6, stdout: 'begun\nstopping\n' });
      expect(await newestOf('ecs-ship/run')).toMatchObject({
        lastStatus: 'STOPPED',
        containers: [{ exitCode: 9 }],
      });
    }, 90_000);

    it('says why a container never ran', async () => {
      const ended = await stage.cli([...RUN, '--', 'no-such-program']);
      expect(ended).toMatchObject({ stdout: '' });
      expect(ended.exitCode).toBeGreaterThan(0);
      expect(ended.stderr).toMatch(/no-such-program/);
      expect(ended.stderr).toContain('fix:');
    }, 60_000);

    it('shows on a terminal how far it is, then the log; Ctrl-C stops the task and waits for that', async () => {
      const terminal = onTerminal([...RUN, ...shell(waits('ready'))]);
      await terminal.until(/^ready$/m);
      expect(terminal.states().flat().join('\n')).toMatch(/task [0-9a-f]{32} is P(ROVISION|END)ING/);
      terminal.press('ctrl-c');
      expect(await terminal.ended).toBe(130);
      const text = terminal.screen().join('\n');
      expect(text).toContain('Interrupted by SIGINT');
      expect(text).toMatch(/web exited with 9 .*\(stopped: interrupted\)/);
      expect(text).not.toMatch(/⠋|PENDING/);
      expect(await newestOf('ecs-ship/run')).toMatchObject({ lastStatus: 'STOPPED' });
    }, 90_000);

    it('leaves a task alone that nobody waits for', async () => {
      const ended = await stage.cli([...RUN, '--detach', '--started-by', 'by/me', ...shell('sleep 1')]);
      const task = await newestOf('by/me');
      expect(ended).toMatchObject({ exitCode: 0, stdout: `${task?.taskArn}\n` });
    }, 60_000);
  });

  describe('ship --release-command', () => {
    const release = (script: string) => ['sh', '-c', script].flatMap((word) => ['--release-command', word]);
    const commit = async (version: string) => {
      stage.workspace.write('run.sh', serving(version));
      await stage.workspace.commit(version);
    };

    it('that fails leaves the service as it is, and shows its last words', async () => {
      await commit('two');
      await stage.emulator.forget();
      const ended = await stage.cli([...SHIP, ...release('echo there is no table users; exit 3')]);
      expect(ended.exitCode).toBe(5);
      expect(ended.stderr + ended.stdout).toMatch(
        /exits with code 3; its last words: there is no table users/,
      );
      expect(ended.stderr + ended.stdout).toContain('so web was not touched: it stays on web:1');
      expect(operations(await stage.emulator.requests())).not.toContain('UpdateService');
      expect((await stage.service()).taskDefinition).toMatch(/web:1$/);
    }, 120_000);

    it('is stopped by a Ctrl-C, which leaves the service as it is', async () => {
      const terminal = onTerminal([...SHIP, '--verbose', ...release(waits('migrating'))]);
      await terminal.until('│ migrating');
      terminal.press('ctrl-c');
      expect(await terminal.ended).toBe(130);
      expect(terminal.lines().join('\n')).toContain(
        'The release command was interrupted, so web was not touched',
      );
      expect(await newestOf('ecs-ship/release-command')).toMatchObject({ desiredStatus: 'STOPPED' });
      expect((await stage.service()).taskDefinition).toMatch(/web:1$/);
    }, 120_000);

    it('that does well is followed by the deployment, and not run again for the same commit', async () => {
      const good = [...SHIP, ...release('echo migrated')];
      await stage.emulator.forget();
      expect((await stage.cli(good)).exitCode).toBe(0);
      const asked = operations(await stage.emulator.requests());
      expect(asked.indexOf('RunTask')).toBeGreaterThan(-1);
      expect(asked.indexOf('RunTask')).toBeLessThan(asked.indexOf('UpdateService'));
      await stage.emulator.forget();
      expect((await stage.cli(good)).exitCode).toBe(0);
      expect(operations(await stage.emulator.requests())).not.toContain('RunTask');
    }, 180_000);
  });
});
