import { brokenSetups } from '../support/doctor/broken-setups.js';
import { healthySetup } from '../support/doctor/healthy-setup.js';
import { type PlacedSetup, withSetup } from '../support/doctor/with-setup.js';
import { distFile, runProgram } from '../support/e2e-program.js';
import { holdPlain } from '../support/terminal/hold-plain.js';
import { openTerminal } from '../support/terminal/open-terminal.js';
import { closeTerminals } from '../support/terminal/terminal.js';

const piped = ({ folder, env }: PlacedSetup, ...flags: readonly string[]) =>
  runProgram(process.execPath, [distFile('cli.js'), 'doctor', ...flags], { cwd: folder, env });

function broken(what: string) {
  const setup = healthySetup();
  brokenSetups.find((one) => one.what === what)?.change(setup);
  return setup;
}

afterEach(closeTerminals);

it('says on a terminal, after a line that moves, that all is well', () =>
  withSetup(healthySetup(), async ({ folder, env }) => {
    const terminal = openTerminal(['doctor'], { cwd: folder, env });
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()[0]).toBe('Access to AWS');
    expect(terminal.screen().at(-1)).toBe('All is well.');
    expect(terminal.lines()).toContain('  ✓ web is ACTIVE; 2 of 2 tasks run');
  }));

it('tells a pipe what is wrong, and what to do', () =>
  withSetup(broken('the NAT gateway was deleted'), async (placed) => {
    const ended = await piped(placed);
    holdPlain(ended);
    expect(ended.exitCode).toBe(3);
    expect(ended.stdout).toMatch(
      /^ {2}✗ The way out of subnet-private-a, nat-1, is gone.*\n {4}Lead the subnet/m,
    );
    expect(ended.stdout).toMatch(/2 failed: a deployment would fail\.\n$/);
  }));

it('prints one document for programs, and exits 8 where AWS cannot be asked', () =>
  withSetup(broken('credentials that have expired'), async (placed) => {
    const { exitCode, stdout, stderr } = await piped(placed, '--json');
    const document = JSON.parse(stdout);
    expect(exitCode).toBe(8);
    expect(document).toMatchObject({ version: 1, exitCode: 8, warnings: 0 });
    const failed = document.lines.filter(({ status }: { readonly status: string }) => status === 'failed');
    expect(failed).toMatchObject([{ id: 'credentials', area: 'access', remedy: expect.any(String) }]);
    expect(stderr).toBe('');
  }));
