import { operations } from '../support/e2e-emulator.js';
import { documentOf } from '../support/e2e-program.js';
import { openStage, SHIP, type Stage, TARGET } from '../support/e2e-stage.js';
import { dying, serving } from '../support/e2e-workspace.js';

/** A service of real containers, a broken commit, and the way back; then it is of no use any more. */
describe('dist/cli.js takes a service back', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
    stage.workspace.write('run.sh', serving('version 1'));
    await stage.workspace.commit('version 1');
    expect((await stage.cli(SHIP)).exitCode).toBe(0);
  }, 240_000);
  afterAll(() => stage.close());

  const running = async () => (await stage.service()).taskDefinition?.split('/').at(-1);

  it('leaves it where ECS has put it after a deployment that failed', async () => {
    stage.workspace.write('run.sh', dying('cannot go on', 3));
    await stage.workspace.commit('broken');
    expect((await stage.cli(SHIP)).exitCode).toBe(5);
    expect(await running()).toBe('web:2');
    const ended = await stage.cli(['rollback', ...TARGET, '--json']);
    expect(documentOf(ended)).toMatchObject({ verdict: 'unchanged', exitCode: 0 });
    expect(ended.stderr).toContain('ECS has rolled the deployment of web:3 back already');
  }, 240_000);

  it('goes to an older revision, whose container then runs', async () => {
    await stage.emulator.forget();
    const ended = await stage.cli(['rollback', ...TARGET, '--to-revision', '1', '--json']);
    expect(documentOf(ended)).toMatchObject({
      verdict: 'stable',
      headline: 'web is back on web:1 and stable; it was on web:2.',
    });
    expect(ended.exitCode).toBe(0);
    expect(operations(await stage.emulator.requests())).not.toContain('RegisterTaskDefinition');
    const [container] = (await stage.tasks()).flatMap((task) => task.containers ?? []);
    expect(container).toMatchObject({ lastStatus: 'RUNNING', image: documentOf(ended).imageUri });
  }, 120_000);

  it('stops it: no container is left', async () => {
    const ended = await stage.cli(['stop', ...TARGET], { env: { GITLAB_CI: 'true' } });
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ended.stdout).toContain('web is stopped: none of its tasks runs.');
    expect(await stage.service()).toMatchObject({ status: 'ACTIVE', desiredCount: 0, runningCount: 0 });
    expect(await stage.tasks()).toEqual([]);
  }, 120_000);
});
