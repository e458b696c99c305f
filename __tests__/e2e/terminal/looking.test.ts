import { setSpeed } from '../../support/e2e-emulator.js';
import { openStage, SHIP, type Stage, TARGET } from '../../support/e2e-stage.js';
import { serving } from '../../support/e2e-workspace.js';
import { holdPlain } from '../../support/terminal/hold-plain.js';
import { isAtRest, stagesOf } from '../../support/terminal/moving-stages.js';
import { terminalOn } from '../../support/terminal/stage-terminal.js';
import { closeTerminals } from '../../support/terminal/terminal.js';

/** Verbs that change nothing, over one service of real containers. */
describe('verbs that look, on a terminal', () => {
  let stage: Stage;
  let sha: string;

  beforeAll(async () => {
    stage = await openStage({ speed: 10 });
    stage.workspace.write('run.sh', TICKING);
    sha = await stage.workspace.commit('version one');
    expect((await stage.cli(SHIP)).exitCode).toBe(0);
  }, 240_000);
  afterEach(closeTerminals);
  afterAll(() => stage.close());

  const on = (verb: readonly string[], columns = 100) => terminalOn(stage, [...verb, ...TARGET], { columns });

  it.each([100, 40])('tells with status what runs, of which commit, in %i columns', async (columns) => {
    const terminal = on(['status'], columns);
    expect(await terminal.ended).toBe(0);
    const said = terminal.lines().join(' ').replace(/\s+/g, ' ');
    expect(said).toContain(`✔ web in production: 1 of 1 tasks run web:2, commit ${sha.slice(0, 12)}`);
    for (const fact of ['COMPLETED', 'RUNNING', 'stable', 'Ada']) expect(said).toContain(fact);
    expect(isAtRest(terminal)).toBe(true);
  });

  it('tells a pipe the same', async () => {
    const piped = await stage.cli(['status', ...TARGET]);
    holdPlain(piped);
    expect(piped.stdout).toContain(`1 of 1 tasks run web:2, commit ${sha.slice(0, 12)}`);
    for (const fact of ['COMPLETED', 'RUNNING', 'stable', 'Ada']) expect(piped.stdout).toContain(fact);
  });

  it.each([100, 40])('tells with history every deployment in %i columns', async (columns) => {
    const terminal = on(['history'], columns);
    expect(await terminal.ended).toBe(0);
    const said = terminal.lines().join('\n');
    for (const fact of ['web:2', 'web:1', 'stable', sha.slice(0, 12), 'Ada']) expect(said).toContain(fact);
    const piped = await stage.cli(['history', ...TARGET]);
    holdPlain(piped);
    expect(piped.stdout).toContain(sha.slice(0, 12));
  });

  it('shows with logs what containers have written, and colours only a terminal', async () => {
    const terminal = on(['logs']);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()[0]).toMatch(/^\S+Z web\/[0-9a-f]{8} tick \d+$/);
    expect(terminal.raw()).toContain('\x1b[3');
    const piped = await stage.cli(['logs', ...TARGET]);
    holdPlain(piped);
    expect(piped.stdout).toMatch(/^\S+Z web\/[0-9a-f]{8} tick \d+\n/);
  });

  it('follows the log until Ctrl-C', async () => {
    const terminal = on(['logs', '--follow']);
    const [, last] = /tick (\d+)$/.exec((await terminal.until(/tick \d+$/m)).at(-1) ?? '') ?? [];
    await terminal.until(new RegExp(`tick ${Number(last) + 2}$`, 'm'));
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen().join('\n')).not.toContain('error');
  }, 60_000);

  it('follows with status --watch what somebody else has begun; Ctrl-C ends the looking alone', async () => {
    // Nothing of it is done before somebody looks, however slow this machine is.
    await setSpeed(stage.emulator, 0);
    expect((await stage.cli(['restart', ...TARGET, '--timeout', '1s'])).exitCode).toBe(6);
    await stage.emulator.forget();
    const terminal = on(['status', '--watch']);
    await terminal.until(/ watch +web:2/);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(130);
    expect((await stage.service()).deployments?.[0]?.rolloutState).toBe('IN_PROGRESS');

    const again = on(['status', '--watch'], 40);
    await again.until(/ watch +web:2/);
    await setSpeed(stage.emulator, 10);
    expect(await again.ended).toBe(0);
    expect(stagesOf(again)).toMatchObject({ watch: { moved: true, left: 1 } });
    expect(isAtRest(again)).toBe(true);
    const asked = (await stage.emulator.requests()).map(({ operation }) => operation);
    expect(asked).not.toContain('UpdateService');
    expect(asked).not.toContain('StopServiceDeployment');
  }, 120_000);

  it('has nothing to follow where nothing is under way', async () => {
    const piped = await stage.cli(['status', '--watch', ...TARGET]);
    holdPlain(piped);
    expect(piped).toMatchObject({ exitCode: 0 });
    expect(piped.stdout).toContain('No deployment of web is under way');
  });
});

/** Counts the seconds it runs. */
const TICKING = serving('one')
  .replace('while :; do', 'i=0; while :; do i=$((i + 1)); echo "tick $i";')
  .replace(/^echo.*\n/, '');
