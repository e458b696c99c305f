import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InitFolder, openInitFolder } from '../../support/init-folder.js';
import { openTerminal } from '../../support/terminal/open-terminal.js';
import { closeTerminals } from '../../support/terminal/terminal.js';

let sample: InitFolder;

beforeEach(async () => {
  sample = await openInitFolder('flask');
});
afterEach(async () => {
  await closeTerminals();
  await sample.remove();
});

const init = (...flags: readonly string[]) =>
  openTerminal(['init', ...flags], {
    cwd: sample.folder,
    env: { PATH: process.env.PATH, HOME: sample.folder },
  });
const read = (path: string) => readFileSync(join(sample.folder, path), 'utf8');

it('asks what is left, proposes what it found, and writes what was answered', async () => {
  const terminal = init('--region', 'eu-central-1', '--service', 'shop');
  await terminal.until('Which ECS cluster?');
  for (let key = 0; key < 'default'.length; key += 1) terminal.press('backspace');
  terminal.type('production');
  terminal.press('enter');
  await terminal.until('Which ECR repository?');
  terminal.press('enter');
  await terminal.until(/Which port does it listen on\?[\s\S]*5000/);
  terminal.type('00');
  terminal.press('enter');
  await terminal.until(/65535/);
  terminal.press('backspace');
  terminal.press('backspace');
  terminal.press('enter');
  await terminal.until(/Which path tells that it is well\?[\s\S]*\/health/);
  terminal.press('enter');
  await terminal.until('Who deploys it?');
  terminal.press('up');
  await terminal.until(/● gitlab|> gitlab/);
  terminal.press('enter');
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen().slice(-3)).toEqual(['Next:', '  npx ecs-ship check', '  npx ecs-ship ship']);
  expect(read('ecs-ship.yml')).toMatch(
    /^region: eu-central-1$[\s\S]*^cluster: production$[\s\S]*^service: shop$/m,
  );
  expect(read('.gitlab-ci.yml')).toContain('component: $CI_SERVER_FQDN/org/ecs-ship/ship@1');
  expect(JSON.parse(read('task-definition.json')).containerDefinitions[0].portMappings).toEqual([
    { containerPort: 5000, protocol: 'tcp' },
  ]);
}, 60_000);

it('leaves no file after a Ctrl-C', async () => {
  const before = readdirSync(sample.folder);
  const terminal = init('--service', 'shop', '--cluster', 'production');
  await terminal.until('In which AWS region?');
  terminal.press('enter');
  await terminal.until('Which ECR repository?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  expect(terminal.screen().join('\n')).toContain('Interrupted before anything was written.');
  expect(readdirSync(sample.folder)).toEqual(before);
}, 60_000);

it('shows what differs, and asks about each file before it writes any', async () => {
  writeFileSync(
    join(sample.folder, 'ecs-ship.yml'),
    'service: shop\ncluster: production\nregion: eu-west-1\n',
  );
  const flags = ['--repository', 'shop', '--port', '5000', '--health-path', '/health', '--ci', 'none'];
  const terminal = init(...flags, '--service', 'shop', '--cluster', 'production', '--region', 'eu-central-1');
  await terminal.until('Overwrite ecs-ship.yml?');
  expect(terminal.screen().join('\n')).toMatch(/\+region: eu-central-1[\s\S]*-region: eu-west-1/);
  expect(existsSync(join(sample.folder, 'task-definition.json'))).toBe(false);
  terminal.press('enter');
  expect(await terminal.ended).toBe(0);
  expect(read('ecs-ship.yml')).toBe('service: shop\ncluster: production\nregion: eu-west-1\n');
  expect(terminal.screen().join('\n')).toMatch(/kept as it is {2}ecs-ship\.yml/);
  expect(existsSync(join(sample.folder, 'task-definition.json'))).toBe(true);
}, 60_000);
