import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { askAhead } from '../../src/commands/ask-ahead.js';
import { defaultConfig, imageConfig } from '../support/default-config.js';

const path = process.env.PATH;
const fakes = {
  git: 'case "$*" in *show*) echo "0123456789012345678901234567890123456789 1700000000";; *remote*) exit 2;; esac',
  docker: 'case "$*" in *version*) echo 26.1.5;; *) echo "Driver: docker";; esac',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ahead-test-'));
  for (const [name, text] of Object.entries(fakes)) {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\necho ${name} >> ${join(folder, 'log')}\n${text}\n`);
    await chmod(file, 0o755);
  }
  process.env.PATH = `${folder}${delimiter}${path}`;
});
afterEach(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true });
});

/** How often each tool was started. */
async function started() {
  const lines = (await readFile(join(folder, 'log'), 'utf8').catch(() => '')).split('\n');
  const count = (tool: string) => lines.filter((line) => line === tool).length;
  return { git: count('git'), docker: count('docker') };
}

function ask(change = {}) {
  const config = { ...defaultConfig, image: imageConfig(change) };
  const asker = { report: () => {}, interrupted: new AbortController().signal };
  return askAhead({
    config,
    dryRun: true,
    workingDirectory: folder,
    environment: { ...process.env },
    ...asker,
  });
}

it('asks git and docker before anybody does, and anew whoever asks again', async () => {
  const { git, builder } = ask();
  while ((await started()).git < 3 || (await started()).docker < 2) await delay(10);
  expect(await git.inspect('.')).toMatchObject({ committedAt: 1_700_000_000, changedPaths: [] });
  expect(await builder.probe(['docker'])).toMatchObject({ engine: '26.1.5', buildx: { driver: 'docker' } });
  expect(await started()).toEqual({ git: 3, docker: 2 });
  await git.inspect('.');
  expect(await started()).toEqual({ git: 6, docker: 2 });
}, 60_000);

it('asks nothing where nothing is built', async () => {
  ask({ reference: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1' });
  await delay(200);
  expect(await started()).toEqual({ git: 0, docker: 0 });
});
