import { openStage, SHIP, type Stage, TARGET } from '../../support/e2e-stage.js';
import { dying, serving } from '../../support/e2e-workspace.js';
import { holdPlain } from '../../support/terminal/hold-plain.js';
import { isAtRest, stagesOf } from '../../support/terminal/moving-stages.js';
import { terminalOn } from '../../support/terminal/stage-terminal.js';
import { closeTerminals } from '../../support/terminal/terminal.js';

/** One service of real containers: each test goes on where the last one ended. */
describe('a ship on a terminal', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ speed: 10 });
  }, 120_000);
  afterEach(closeTerminals);
  afterAll(() => stage.close());

  const commit = (script: string, message: string) => {
    stage.workspace.write('run.sh', script);
    return stage.workspace.commit(message);
  };
  const plan = ['plan', ...SHIP.slice(1)];

  it('moves while it works, and leaves one line for each stage', async () => {
    const sha = await commit(serving('one'), 'version one');
    const terminal = terminalOn(stage, SHIP);
    expect(await terminal.ended).toBe(0);
    expect(stagesOf(terminal)).toMatchObject({
      source: { left: 1 },
      image: { moved: true, left: 1 },
      'task-definition': { left: 1 },
      service: { left: 1 },
      watch: { moved: true, left: 1 },
    });
    expect(isAtRest(terminal)).toBe(true);
    expect(terminal.states().flat()).toContainEqual(expect.stringMatching(/\d of 1 running/));
    const screen = terminal.screen().join('\n');
    expect(screen).toMatch(/^Shipping web to production$/m);
    expect(screen).toMatch(new RegExp(`^✔ source +commit ${sha.slice(0, 12)} `, 'm'));
    expect(terminal.screen().at(-1)).toMatch(/^✔ web is stable on web:2\. · /);
    expect(screen).not.toMatch(/\d of 1 running/);
  }, 120_000);

  it('says the same to a log, one line after the other', async () => {
    await commit(serving('two'), 'version two');
    const ended = await stage.cli(SHIP);
    holdPlain(ended);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout.match(/^✔ [\w-]+/gm)).toEqual(
      expect.arrayContaining(['✔ source', '✔ image', '✔ task-definition', '✔ service', '✔ watch']),
    );
    expect(ended.stdout).toMatch(/^✔ web is stable on web:3\. · /m);
  }, 120_000);

  it('names the cause first where a container dies, in 40 columns too', async () => {
    await commit(dying('DATABASE_URL is not set', 3), 'broken');
    const terminal = terminalOn(stage, SHIP, { columns: 40 });
    expect(await terminal.ended).toBe(5);
    const screen = terminal.screen().join('\n');
    expect(screen).toContain(
      '\n\n✖ Container "web" exits with code 3; its\n  last words: DATABASE_URL is not set\n',
    );
    expect(screen).toMatch(/\n {2}fix: /);
    expect(screen).toMatch(/\n {2}rolled-back: web was rolled back from\n {2}web:4 to web:3/);
    expect(isAtRest(terminal)).toBe(true);
  }, 120_000);

  it('ends at Ctrl-C, and says what ECS goes on with', async () => {
    await commit(serving('three'), 'version three');
    const terminal = terminalOn(stage, SHIP);
    await terminal.until(/ watch +web:3 → web:5/);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(130);
    const screen = terminal.screen().join('\n');
    expect(screen).toMatch(/cancelled/);
    expect(screen).toMatch(/ECS goes on/);
    expect(isAtRest(terminal)).toBe(true);
    expect((await stage.service()).taskDefinition).toMatch(/web:5$/);
  }, 120_000);

  it('plans for a person and for a log in the same words', async () => {
    const terminal = terminalOn(stage, plan, { columns: 300 });
    expect(await terminal.ended).toBe(0);
    const piped = await stage.cli(plan);
    holdPlain(piped);
    const plans = [terminal.screen().join('\n'), piped.stdout].map((text) => withoutTimes(planOf(text)));
    expect(plans[0]).toBe(plans[1]);
    expect(plans[0]).toMatch(/^Plan for service web in cluster production: /);
  });

  it.each([['config'], ['check']])('tells with %s the same on a terminal and in a pipe', async (verb) => {
    const argv = [verb, ...TARGET, '--task-definition', 'task-definition.json'];
    const terminal = terminalOn(stage, argv, { columns: 300, rows: 100 });
    const piped = await stage.cli(argv);
    expect(await terminal.ended).toBe(piped.exitCode);
    holdPlain(piped);
    expect(`${terminal.screen().join('\n')}\n`).toBe(`${piped.stdout}${piped.stderr}`);
    expect(terminal.raw().includes('\x1b[3')).toBe(verb === 'check');
  });
});

function planOf(text: string): string {
  return text.slice(text.indexOf('Plan for service'));
}

function withoutTimes(text: string): string {
  return text.replace(/ · .*/, '').trim();
}
