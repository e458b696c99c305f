import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distFile } from '../support/e2e-program.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'completion test-'));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${distFile('cli.js')}' "$@"\n`;
  writeFileSync(join(folder, 'ecs-ship'), program, { mode: 0o755 });
  writeFileSync(join(folder, 'ecs-ship.yml'), 'services: { web: {}, api: {} }\n');
  mkdirSync(join(folder, 'my definitions'));
  writeFileSync(join(folder, 'my app.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const env = () => ({ PATH: `${folder}:${process.env.PATH}`, HOME: folder });

/** What bash offers for a line whose words are these, the last one being typed. */
function completedByBash(...words: readonly string[]): readonly string[] {
  const script = `source <(ecs-ship completion bash)
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_ecs_ship ecs-ship
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const options = { cwd: folder, env: env(), encoding: 'utf8' } as const;
  return execFileSync('bash', ['-c', script, 'bash', 'ecs-ship', ...words], options)
    .trimEnd()
    .split('\n');
}

it.each([
  [['stat'], ['status']],
  [['status', '--wat'], ['--watch']],
  [
    ['status', '--only', ''],
    ['web', 'api'],
  ],
  [
    ['status', '--only', '='],
    ['web', 'api'],
  ],
  [['rollback', '--on-cancel', 'le'], ['leave']],
  [
    ['ship', '--task-definition', 'my'],
    ['my definitions', 'my app.json'],
  ],
  [['emulator', 'start', '--data', 'my'], ['my definitions']],
  [['nonsense', '--x', ''], ['']],
])('bash completes %j', (words, offered) => {
  expect([...completedByBash(...words)].sort()).toEqual([...offered].sort());
});

it.each(['bash', 'zsh', 'fish'])('the script of %s says how it is installed', (shell) => {
  const script = execFileSync(join(folder, 'ecs-ship'), ['completion', shell], {
    encoding: 'utf8',
    env: env(),
  });
  expect(script).toContain(`ecs-ship completion ${shell}`);
  expect(script).toMatch(/ --complete -- /);
});
