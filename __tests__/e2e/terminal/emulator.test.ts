import { execa } from 'execa';
import { openPlace, type Place } from '../../support/e2e-place.js';
import { distFile, runProgram } from '../../support/e2e-program.js';
import { holdPlain } from '../../support/terminal/hold-plain.js';
import { openTerminal } from '../../support/terminal/open-terminal.js';
import { closeTerminals } from '../../support/terminal/terminal.js';
import { testResource } from '../../support/test-machine.js';

describe('the emulator on a terminal', () => {
  let place: Place;

  beforeAll(() => {
    place = openPlace();
  });
  afterEach(closeTerminals);
  afterAll(() => place.remove());

  const on = (argv: readonly string[]) => openTerminal(argv, { cwd: place.root, env: place.env });

  it('serves until Ctrl-C, and says where', async () => {
    const terminal = on(['emulator', 'start', '--port', '0']);
    await terminal.until(/^emulator ready at (\S+)$/m);
    const url = /ready at (\S+)/.exec(terminal.lines().join('\n'))?.[1] ?? '';
    const clock = ['emulator', 'clock', '--url', url];
    const told = on(clock);
    expect(await told.ended).toBe(0);
    const piped = await runProgram(process.execPath, [distFile('cli.js'), ...clock], {
      cwd: place.root,
      env: place.env,
    });
    holdPlain(piped);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toEqual([`emulator ready at ${url}`, '^C']);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('plays the demo until Ctrl-C, and leaves no container', async () => {
    const terminal = on(['demo', '--base-image', testResource('BASE_IMAGE')]);
    await terminal.until(/ watch +sample-app:1 → |stable/);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen().at(-1)).toMatch(/^Interrupted: what the demo has started is being removed\.$/);
    expect(terminal.screen().join('\n')).not.toContain('undefined');
    const port = /127\.0\.0\.1:(\d+)/.exec(terminal.lines().join('\n'))?.[1] ?? '';
    const { stdout } = await execa('docker', ['ps', '--all', '--format', '{{.Image}}']);
    expect(stdout.split('\n').filter((image) => image.includes(`:${port}/`))).toEqual([]);
  }, 120_000);
});
