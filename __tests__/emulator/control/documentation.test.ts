import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { controlTable } from '../../../src/emulator/control/control-table.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { FAULT_MEMBERS } from '../../../src/emulator/faults/fault-rule-schema.js';
import { seedSections } from '../../../src/emulator/seed/seed-sections.js';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { startTestEmulator } from '../../support/start-test-emulator.js';

const page = await readFile(fileURLToPath(new URL('../../../docs/emulator.md', import.meta.url)), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);

/** Words as a shell splits them, quotes taken off and comments left out. */
const words = (line: string) =>
  [...line.replace(/\s+#.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    (word) => word[1] ?? word[2] ?? word[3] ?? '',
  );

let folder: string;
let emulator: Emulator;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecs-ship-docs-'));
  emulator = await startTestEmulator();
});

afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

it('every curl in docs/emulator.md is answered', async () => {
  const lines = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('curl ')));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const [, ...argv] = words(line);
    const target = argv.find((word) => word.startsWith('localhost:4566')) ?? '';
    const body = argv.includes('-d') ? argv[argv.indexOf('-d') + 1] : undefined;
    const method = argv.includes('-X') ? argv[argv.indexOf('-X') + 1] : body === undefined ? 'GET' : 'POST';
    const response = await fetch(target.replace('localhost:4566', emulator.url), {
      ...(method !== undefined && { method }),
      ...(body !== undefined && { body }),
    });
    expect([line, response.status, await response.text()]).toEqual([line, 200, expect.any(String)]);
  }
});

it('every command to rehearse with exits 0', async () => {
  await writeFile(join(folder, 'dying.yml'), 'script: { exit: { code: 1, after: 5 } }\n');
  const commands = [...page.matchAll(/`ecs-ship (emulator (?:fault|deny|alarm|advance|script) [^`]+)`/g)]
    .map(([, command = '']) => command)
    .filter((command) => !/[<[]/.test(command.replace(/'.*'/, '')));
  expect(commands.length).toBeGreaterThan(7);
  for (const command of commands) {
    const io = fakeCliIo({ AWS_ENDPOINT_URL: emulator.url }, folder);
    expect([command, await runCli(words(command), io), io.err()]).toEqual([command, 0, '']);
  }
});

it('every seed on the page can be planted', async () => {
  const [first = '', second = ''] = blocks('yaml');
  const containerDefinitions = [
    { name: 'web', image: 'web', memory: 64, portMappings: [{ containerPort: 8080 }] },
  ];
  await writeFile(
    join(folder, 'task-definition.json'),
    JSON.stringify({ family: 'web', containerDefinitions }),
  );
  await writeFile(join(folder, 'seed.yml'), `${first}\n${second}`);
  const seeded = await startTestEmulator({ seed: join(folder, 'seed.yml') });
  expect(seeded.ecs.all()[0]?.clusters.get('production')?.services.has('web')).toBe(true);
  await seeded.close();
  for (const section of Object.keys(seedSections)) expect(first).toContain(`${section}:`);
});

it('every route and every member of a fault rule is described', () => {
  for (const { method, path } of controlTable) expect(page).toContain(`\`${method} /_emulator${path}\``);
  for (const member of FAULT_MEMBERS) expect(page).toContain(`\`${member}\``);
});
