import { openTerminal } from '../../support/terminal/open-terminal.js';
import { closeTerminals, startInTerminal } from '../../support/terminal/terminal.js';

const place = { cwd: '/', env: { PATH: process.env.PATH } };
const shell = (script: string, size = {}) =>
  startInTerminal('/bin/sh', ['-c', script], { ...place, ...size });

describe('a terminal of the tests', () => {
  afterEach(closeTerminals);

  it('shows what a person would see, not what was written', async () => {
    const terminal = shell("printf 'one\\ntwo\\033[1A\\r\\033[2Kthree\\n\\n'");
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toEqual(['three', 'two']);
    expect(terminal.states().flat()).toContain('three');
    expect(terminal.raw()).toContain('\x1b[2K');
  });

  it('keeps what has scrolled away, and everything written right before the end', async () => {
    const terminal = shell('i=0; while [ $i -lt 3000 ]; do echo line $i; i=$((i + 1)); done; exit 7');
    expect(await terminal.ended).toBe(7);
    expect(terminal.screen()).toHaveLength(3000);
    expect(terminal.screen().at(-1)).toBe('line 2999');
  });

  it('breaks long lines at its width, and joins them for who copies', async () => {
    const terminal = shell('echo abcdefghij', { columns: 4 });
    await terminal.until('abcdefghij');
    expect(terminal.screen()).toEqual(['abcd', 'efgh', 'ij']);
    expect(terminal.lines()).toEqual(['abcdefghij']);
  });

  it('passes on what is typed, and its size', async () => {
    const terminal = shell('read answer; echo "you said $answer"; stty size; read again; stty size');
    terminal.type('yes\r');
    await terminal.until('you said yes\n40 100');
    terminal.resize(50);
    terminal.press('enter');
    await terminal.until(/^40 50$/m);
  });

  it('interrupts with Ctrl-C whatever runs in front', async () => {
    const terminal = shell("trap 'echo caught; exit 130' INT; echo ready; while :; do sleep 1; done");
    await terminal.until('ready');
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen().at(-1)).toBe('^Ccaught');
  });

  it('says what was on the screen instead', async () => {
    await expect(shell('echo something else').until('expected')).rejects.toThrow(
      'expected is not on the screen:\nsomething else',
    );
  });

  it('runs the command line', async () => {
    const terminal = openTerminal(['--version'], place);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen().join('\n')).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
