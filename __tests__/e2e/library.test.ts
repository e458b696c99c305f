import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';
import { nodes, runProgram } from '../support/e2e-program.js';
import { openStage, type Stage } from '../support/e2e-stage.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let stage: Stage;
let consumer: string;

/** A project that has the package among its node_modules, as npm would lay it there. */
beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0 });
  consumer = join(stage.place.root, 'consumer');
  const installed = join(consumer, 'node_modules', 'ecs-ship');
  mkdirSync(installed, { recursive: true });
  for (const name of ['dist', 'package.json', 'docs/schema'])
    cpSync(join(ROOT, name), join(installed, name), { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}');
}, 60_000);
afterAll(() => stage.close());

const target = `{ service: 'web', cluster: 'production', 'task-definition': 'task-definition.json' }`;

/** What the program writes is its only output. */
async function run(node: string, program: string) {
  const path = join(consumer, 'program.js');
  writeFileSync(path, program);
  const ended = await runProgram(node, [path], { cwd: stage.workspace.folder, env: stage.env });
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(ended.stdout);
}

describe('import from ecs-ship', () => {
  it.each(nodes())(
    'ships, plans and checks within a program on %s',
    async (name, node) => {
      stage.workspace.write('run.sh', `echo by program on ${name}\n`);
      const commit = await stage.workspace.commit(`by program on ${name}`);
      const said = await run(
        node,
        `import { check, plan, ship } from 'ecs-ship';
        const lines = [];
        const options = ${target};
        const planned = await plan(options);
        const shipped = await ship({ ...options, 'environment-variables': { LOG: name() } }, { onText: (text) => lines.push(text) });
        function name() { return ${JSON.stringify(name)}; }
        console.log(JSON.stringify({ planned, shipped, checked: await check(options), text: lines.join('') }));`,
      );
      expect(said).toMatchObject({
        planned: { verdict: 'planned', changes: true },
        shipped: { verdict: 'stable', exitCode: 0, tags: [commit, 'latest'] },
        checked: { version: 1, findings: expect.any(Array) },
      });
      expect(said.shipped.taskDefinitionChanges.join('\n')).toContain('LOG');
      expect(said.text).toContain('✔ web is stable');
    },
    60_000,
  );

  it('tells of every wrong option in the document, by its path in the values', async () => {
    const said = await run(
      process.execPath,
      `import { ship } from 'ecs-ship';
      const outcome = await ship({ servce: 'web', service: 'web', platforms: ['linux/amd64', 'amiga'], timeout: 'soon' });
      console.log(JSON.stringify(outcome));`,
    );
    expect(said).toMatchObject({ verdict: 'failed', exitCode: 2 });
    const told = JSON.stringify(said.failure);
    for (const part of ['servce', 'platforms[1]', 'amiga', 'timeout']) expect(told).toContain(part);
  }, 60_000);

  it('ends with the verdict cancelled when its signal is aborted, and lets the program go on', async () => {
    const said = await run(
      process.execPath,
      `import { ship } from 'ecs-ship';
      const outcome = await ship(${target}, { signal: AbortSignal.abort() });
      console.log(JSON.stringify(outcome));`,
    );
    expect(said).toMatchObject({ verdict: 'cancelled', exitCode: 130 });
  }, 60_000);

  it('has types: a program is held to the options, and knows what it gets', () => {
    symlinkSync(join(ROOT, 'node_modules', '@types'), join(consumer, 'node_modules', '@types'));
    const faults = (program: string) => {
      writeFileSync(join(consumer, 'program.ts'), program);
      const argv = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'program.ts'];
      const tsc = join(ROOT, 'node_modules/.bin/tsc');
      return execaSync(tsc, [...argv, '--ignoreConfig'], { cwd: consumer, reject: false }).stdout;
    };
    const sound = `import { ship } from 'ecs-ship';
      const outcome = await ship({ service: 'web', platforms: ['linux/arm64'], latest: true, 'desired-count': 2 });
      const verdicts: string[] = 'services' in outcome ? outcome.services.map((one) => one.verdict) : [outcome.verdict];
      console.log(verdicts);\n`;
    expect(faults(sound)).toBe('');
    expect(faults(sound.replace(`service: 'web'`, `servce: 'web'`))).toContain("'servce'");
    expect(faults(sound.replace('[outcome.verdict]', '[outcome.verdikt]'))).toContain("'verdikt'");
  }, 60_000);

  it('documents no option that is not there', () => {
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const types = readFileSync(join(ROOT, 'dist/index.d.ts'), 'utf8');
    const example = /await ship\(\s*\{([\s\S]*?)\n {2}\},/.exec(page)?.[1] ?? '';
    const names = [...example.matchAll(/^ {4}'?([\w-]+)'?:/gm)].map(([, name]) => name);
    expect(names).toHaveLength(5);
    for (const name of names) expect(types).toMatch(new RegExp(`readonly '?${name}'?\\?:`));
  });
});
