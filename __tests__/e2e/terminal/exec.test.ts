import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { awsEnvironmentOf } from '../../support/point-at.js';
import { ScriptedService } from '../../support/scripted-service.js';
import { playSessionPlugin } from '../../support/session-plugin.js';
import { openTerminal } from '../../support/terminal/open-terminal.js';
import { closeTerminals } from '../../support/terminal/terminal.js';

let service: ScriptedService;
let folder: string;
beforeAll(async () => {
  service = await ScriptedService.start({ enableExecuteCommand: true }, { region: 'eu-central-1' });
  folder = mkdtempSync(join(tmpdir(), 'exec-terminal-'));
});
afterEach(closeTerminals);
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const target = ['--service', 'web', '--cluster', 'prod'];

function open(argv: readonly string[], plugin: Parameters<typeof playSessionPlugin>[1] = {}) {
  const { path } = playSessionPlugin(folder, plugin);
  const env = { ...awsEnvironmentOf(service.emulator), PATH: `${path}${delimiter}${process.env.PATH}` };
  return openTerminal(argv, { cwd: folder, env });
}

it('gives the terminal to the plugin: what is typed, and a Ctrl-C, are its own', async () => {
  const terminal = open(['exec', ...target], { session: true });
  await terminal.until(/^web of task [0-9a-f]{8} \(web:1, started .+ ago\): \/bin\/sh$/m);
  await terminal.until('# ready');
  terminal.type('ls\r');
  await terminal.until('# heard ls');
  terminal.press('ctrl-c');
  await terminal.until('# interrupted');
  terminal.type('exit\r');
  expect(await terminal.ended).toBe(42);
  expect(terminal.screen().join('\n')).not.toContain('error');
});

it('names what is missing before it asks for a session', async () => {
  const terminal = open(['exec', ...target, '--container', 'wep']);
  expect(await terminal.ended).toBe(2);
  expect(terminal.lines().join('\n')).toContain('did you mean web?');
});

it('shows with status for how long AWS does not answer, and nothing of that at the end', async () => {
  service.emulator.faults.add([{ operation: 'DescribeServices', latencyMs: 2500, next: 1 }]);
  const terminal = open(['status', ...target]);
  await terminal.until(/^\S Asking AWS {3}[12]\.\d s$/m);
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen()[0]).toContain('web in prod: 2 of 2 tasks run web:1');
  expect(terminal.screen().join('\n')).not.toContain('Asking AWS');
});

it('says with open that the emulator has no console', async () => {
  const terminal = open(['open', ...target]);
  expect(await terminal.ended).toBe(3);
  expect(terminal.lines().join('\n')).toContain('no console shows it');
});
