import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubCommands } from '../../../src/frontends/github/github-commands.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

function speaking(env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  return { lines, commands: githubCommands(env, (text) => lines.push(text)) };
}

it('speaks to the runner line by line, whatever a text holds', () => {
  const { lines, commands } = speaking();
  commands.startGroup('image: 100 %');
  commands.endGroup();
  commands.info('built');
  commands.warning('a\r\nb');
  commands.error('50 %\nfix: this', { title: 'ecs-ship: failed, twice' });
  commands.setSecret('two\nlines');
  commands.setOutput('verdict', 'stable');
  expect(lines).toEqual([
    '::group::image: 100 %25\n',
    '::endgroup::\n',
    'built\n',
    '::warning::a%0D%0Ab\n',
    '::error title=ecs-ship%3A failed%2C twice::50 %25%0Afix: this\n',
    '::add-mask::two%0Alines\n',
    '::set-output name=verdict::stable\n',
  ]);
});

it('leaves word to the post step in the file of the runner, or on its output where it names none', async () => {
  const file = join(folder, 'state');
  const { lines, commands } = speaking({ GITHUB_STATE: file });
  commands.saveState('update', { service: 'web' });
  commands.saveState('run', 'begun');
  expect(lines).toEqual([]);
  const word = /^update<<(\S+)\n\{"service":"web"\}\n\1\nrun<<(\S+)\nbegun\n\2\n$/;
  expect(await readFile(file, 'utf8')).toMatch(word);
  const bare = speaking();
  bare.commands.saveState('run', 'begun');
  expect(bare.lines).toEqual(['::save-state name=run::begun\n']);
});
