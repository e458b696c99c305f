import { copyFileSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';
import { documentOf, type Ended, nodes, runProgram } from '../support/e2e-program.js';
import { openStage, SHIP, type Stage } from '../support/e2e-stage.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Offline, so that a dependency that is missing from the package cannot be fetched behind the test's back. */
const OFFLINE = ['--offline', '--no-audit', '--no-fund', '--no-update-notifier'];

let stage: Stage;
let tarball: string;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0 });
  const packed = await npm(process.execPath, 'npm', ['pack', ROOT, '--silent'], stage.place.root);
  tarball = join(stage.place.root, packed.stdout.trim());
}, 60_000);
afterAll(() => stage.close());

describe('the npm package', () => {
  it('installs with nothing but itself', async () => {
    const folder = join(stage.place.root, 'installed');
    mkdirSync(folder);
    const argv = ['install', ...OFFLINE, '--prefix', folder, tarball];
    expect(await npm(process.execPath, 'npm', argv, folder)).toMatchObject({ exitCode: 0, stderr: '' });
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['ecs-ship']);
    const version = await npm(process.execPath, 'npx', ['--offline', 'ecs-ship', '--version'], folder);
    expect(version).toEqual({ exitCode: 0, stdout: `${packageVersion()}\n`, stderr: '' });
  }, 60_000);

  it.each(nodes())(
    'ships through npx on %s without a warning',
    async (name, node) => {
      stage.workspace.write('run.sh', `echo ${name}\n`);
      const commit = await stage.workspace.commit(name);
      const argv = ['--yes', ...OFFLINE, '--package', tarball, 'ecs-ship', ...SHIP, '--json'];
      const ended = await npm(node, 'npx', argv, stage.workspace.folder);
      expect(ended.exitCode).toBe(0);
      expect(documentOf(ended)).toMatchObject({ verdict: 'stable', tags: [commit, 'latest'] });
      expect(ended.stderr).not.toMatch(/warn|deprecat|\(node:/i);
      expect(ended.stderr).toContain('✔ web is stable');
    },
    60_000,
  );

  it('plays the whole demo from an empty folder: it makes ready what that needs', async () => {
    const folder = join(stage.place.root, 'empty');
    mkdirSync(folder);
    copyFileSync(tarball, join(folder, 'ecs-ship.tgz'));
    const argv = ['--yes', ...OFFLINE, './ecs-ship.tgz', 'demo', '--json'];
    const ended = await npm(process.execPath, 'npx', argv, folder);
    expect(ended.stderr).toMatch(/^✓ Docker Engine: .*\n✓ base image: /);
    expect(documentOf(ended)).toMatchObject({
      passed: true,
      acts: [
        { verdict: 'stable', version: '1' },
        { verdict: 'stable', version: '2', traffic: { failed: 0 } },
        { verdict: 'rolled-back', version: '2', cause: expect.stringContaining('DATABASE_URL') },
      ],
    });
    expect(ended.exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(['ecs-ship.tgz']);
  }, 180_000);

  it('passes exit codes on', async () => {
    const argv = ['--yes', ...OFFLINE, '--package', tarball, 'ecs-ship', 'ship', '--service', 'nobody'];
    const ended = await npm(process.execPath, 'npx', argv, stage.workspace.folder);
    expect(ended.exitCode).toBe(3);
  }, 60_000);
});

/** npm's own programs, run by a given Node that is also the `node` of what they start. */
function npm(node: string, name: 'npm' | 'npx', argv: readonly string[], cwd: string): Promise<Ended> {
  const program = realpathSync(execaSync('sh', ['-c', `command -v ${name}`]).stdout);
  const env = { ...stage.env, PATH: `${dirname(node)}${delimiter}${stage.env.PATH}` };
  return runProgram(node, [program, ...argv], { cwd, env });
}

function packageVersion(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}
