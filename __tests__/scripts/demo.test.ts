import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PASS_ON = fileURLToPath(new URL('../../scripts/setup/pass-on.js', import.meta.url));
const SIGNALS = fileURLToPath(new URL('../../scripts/setup/signals.js', import.meta.url));
const CHILD = `process.on('SIGTERM', () => { console.log('asked to end'); process.exit(143); });
console.log('ready'); setTimeout(() => {}, 20_000);`;

let folder = '';
let script: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-demo-'));
});
afterEach(() => {
  script?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

it('a signal for the script reaches what it runs, once, and its exit code comes back', async () => {
  const path = join(folder, 'script.mjs');
  writeFileSync(
    path,
    `import { passOn } from '${PASS_ON}';
import { holdSignals } from '${SIGNALS}';
const code = await passOn([process.execPath, '-e', ${JSON.stringify(CHILD)}], holdSignals());
console.log('cleaned up after', code);
process.exit(code);`,
  );
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  script = child;
  const output = text(child.stdout);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(143);
  expect(await output).toBe('ready\nasked to end\ncleaned up after 143\n');
});
