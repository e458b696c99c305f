import { setSpeed } from '../../support/e2e-emulator.js';
import { openStage, SHIP, type Stage, TARGET } from '../../support/e2e-stage.js';
import { serving } from '../../support/e2e-workspace.js';
import { holdPlain } from '../../support/terminal/hold-plain.js';
import { isAtRest, stagesOf } from '../../support/terminal/moving-stages.js';
import { terminalOn } from '../../support/terminal/stage-terminal.js';
import { closeTerminals } from '../../support/terminal/terminal.js';

/** One service of real containers: each test goes on where the last one ended; the last one deletes it. */
describe('verbs that change a service, on a terminal', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ speed: 10 });
    stage.workspace.write('run.sh', serving('one'));
    await stage.workspace.commit('version one');
    expect((await stage.cli(SHIP)).exitCode).toBe(0);
  }, 240_000);
  afterEach(closeTerminals);
  afterAll(() => stage.close());

  const on = (verb: readonly string[], columns = 100) => terminalOn(stage, [...verb, ...TARGET], { columns });

  it('rolls back, and moves until it is stable', async () => {
    const terminal = on(['rollback', '--to-revision', '1']);
    expect(await terminal.ended).toBe(0);
    expect(stagesOf(terminal)).toMatchObject({ rollback: { left: 1 }, watch: { moved: true, left: 1 } });
    expect(terminal.screen()[0]).toBe('Taking web in production back to revision 1');
    expect(terminal.screen().at(-1)).toMatch(/^✔ web is back on web:1 and stable; it was on web:2\. · /);
    expect(isAtRest(terminal)).toBe(true);
  }, 120_000);

  it('says where there is no way back, in 40 columns without a broken word', async () => {
    const terminal = on(['rollback', '--to-revision', '7'], 40);
    expect(await terminal.ended).toBe(3);
    expect(terminal.screen()).toEqual(terminal.lines());
    expect(terminal.screen().join('\n')).toMatch(/^✖ (.*\n)* {2}fix: /m);
  });

  it('ends a restart at Ctrl-C; ECS goes on with it', async () => {
    await setSpeed(stage.emulator, 0);
    const terminal = on(['restart']);
    await terminal.until(/ watch +web:1/);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen().join('\n')).toMatch(/cancelled/);
    expect(isAtRest(terminal)).toBe(true);
    expect((await stage.service()).deployments?.[0]?.rolloutState).toBe('IN_PROGRESS');
    await setSpeed(stage.emulator, 10);
  }, 60_000);

  it('restarts into a log', async () => {
    const ended = await stage.cli(['restart', ...TARGET]);
    holdPlain(ended);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toMatch(/^✔ web is stable on web:1\. · /m);
  }, 120_000);

  it('scales while somebody watches', async () => {
    const terminal = on(['scale', '2']);
    expect(await terminal.ended).toBe(0);
    expect(stagesOf(terminal)).toMatchObject({ watch: { moved: true, left: 1 } });
    expect(terminal.screen().at(-1)).toMatch(/^✔ web runs 2 tasks\. · /);
    expect(await stage.tasks()).toHaveLength(2);
  }, 60_000);

  it.each([
    ['n', 3, 'Not confirmed'],
    ['ctrl-c', 130, 'Interrupted: nothing was changed.'],
    ['ctrl-d', 3, 'Not confirmed'],
  ] as const)('deletes nothing when the answer is %s', async (answer, code, said) => {
    const terminal = on(['stop', '--delete', '--force']);
    await terminal.until('Delete web of cluster production? [y/N] ');
    if (answer === 'n') terminal.type('n\r');
    else terminal.press(answer);
    expect(await terminal.ended).toBe(code);
    expect(terminal.screen()[1]).toMatch(/^error: /);
    expect(terminal.screen().join(' ')).toContain(said);
    expect((await stage.service()).status).toBe('ACTIVE');
  });

  it('asks nobody in a pipe, and changes nothing', async () => {
    const ended = await stage.cli(['stop', '--delete', '--force', ...TARGET]);
    holdPlain(ended);
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toMatch(
      /^error: Delete web of cluster production\? Nobody can be asked here\.\nfix: /,
    );
  });

  it('stops the tasks unasked, in 40 columns', async () => {
    const terminal = on(['stop'], 40);
    expect(await terminal.ended).toBe(0);
    expect(stagesOf(terminal)).toMatchObject({ watch: { left: 1 } });
    expect(terminal.screen().join('\n')).toMatch(/✔ web is stopped: none of its tasks\n {2}runs\. · /);
    expect(await stage.tasks()).toEqual([]);
  }, 60_000);

  it('deletes the service after a yes', async () => {
    const terminal = on(['stop', '--delete', '--force']);
    await terminal.until('[y/N] ');
    terminal.type('y\r');
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen().at(-1)).toMatch(/^✔ web is deleted/);
    expect(await stage.service()).toMatchObject({ status: 'INACTIVE' });
  }, 60_000);
});
