import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { readTemplate } from '../../support/interpolate-template.js';

const ship = readTemplate(readFileSync('gitlab-component/templates/ship.yml', 'utf8'));
let root: string;
let bin: string;
let project: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'job-script-'));
  [bin, project] = [join(root, 'bin'), join(root, 'project')];
  for (const folder of [bin, project]) mkdirSync(folder);
  for (const tool of ['mktemp', 'mv', 'rm', 'cat', 'ls', 'env'])
    symlinkSync(`/usr/bin/${tool}`, join(bin, tool));
  command('sleep', ':');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A command that the job's image has. */
function command(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

const present = (...names: readonly string[]) => {
  for (const name of names) command(name, `echo "${name} $*"`);
};

interface Ended {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs what the job runs, in one shell that ends at the first failure, as a runner does (gitlab-runner, shells/bash.go). */
async function run(
  inputs: object,
  env: Readonly<Record<string, string>> = {},
  shell = '/bin/sh',
): Promise<Ended> {
  const { before_script: before, script, variables } = ship.jobs({ ...inputs }).ship as unknown as Job;
  const isNew = variables.FF_USE_NEW_BASH_EVAL_STRATEGY === 'true';
  const argv = ['-c', `set -e\n: | ${isNew ? '(eval "$SCRIPT")' : 'eval "$SCRIPT"'}\nexit 0`];
  const all = { PATH: bin, SCRIPT: [...before, ...script].join('\n'), TMPDIR: root, ...env };
  const ended = await execa(shell, argv, { cwd: project, env: all, extendEnv: false, reject: false });
  return { exitCode: ended.exitCode, stdout: String(ended.stdout), stderr: String(ended.stderr) };
}

interface Job {
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

describe('what the image lacks', () => {
  it('is nothing: nothing is installed', async () => {
    present('npx', 'git', 'apk');
    expect((await run({ docker: 'socket' })).stdout).toBe('npx --yes ecs-ship@0.1.0 ship');
  });

  it.each([
    ['socket', {}, 'apk add --no-cache nodejs npm git'],
    ['none', {}, 'apk add --no-cache nodejs npm git buildah'],
    ['none', { ECS_SHIP_BUILDER: 'podman' }, 'apk add --no-cache nodejs npm git podman'],
    ['none', { ECS_SHIP_IMAGE: 'web:1' }, 'apk add --no-cache nodejs npm git'],
  ])('is installed: docker %s with %p', async (docker, env, said) => {
    command('apk', `echo "apk $*"; echo 'echo "npx $*"' > ${bin}/npx; /bin/chmod +x ${bin}/npx`);
    expect((await run({ docker }, env)).stdout.split('\n')[0]).toBe(said);
  });

  it('is named where nothing can install it', async () => {
    const { exitCode, stderr } = await run({ docker: 'none' });
    expect([exitCode, stderr]).toEqual([
      2,
      'error: the image of this job lacks nodejs npm git buildah; name another one in the input job-image',
    ]);
  });
});

describe.each(['/bin/sh', '/bin/bash'])('npm’s cache, in %s', (shell) => {
  const kept = () => join(project, '.ecs-ship-npm', 'package');

  beforeEach(() => present('git'));

  it('is outside of the work tree while ecs-ship runs, and there again at its end, failed or not', async () => {
    mkdirSync(join(project, '.ecs-ship-npm'));
    writeFileSync(kept(), 'old');
    command('npx', 'ls -A; cat "$NPM_CONFIG_CACHE/package"; echo new > "$NPM_CONFIG_CACHE/package"; exit 5');
    expect(await run({ docker: 'socket' }, {}, shell)).toMatchObject({ exitCode: 5, stdout: 'old' });
    expect(readFileSync(kept(), 'utf8')).toBe('new\n');
  });

  it('is kept from the first run on', async () => {
    command('npx', '/bin/mkdir -p "$NPM_CONFIG_CACHE"; echo new > "$NPM_CONFIG_CACHE/package"');
    expect(await run({ docker: 'socket' }, {}, shell)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(kept(), 'utf8')).toBe('new\n');
  });

  it('is where the project says', async () => {
    command('npx', 'echo "$NPM_CONFIG_CACHE"');
    const mine = join(root, 'mine');
    expect((await run({ docker: 'socket' }, { NPM_CONFIG_CACHE: mine }, shell)).stdout).toBe(mine);
    expect(existsSync(join(project, '.ecs-ship-npm'))).toBe(false);
  });
});

describe('the Docker service', () => {
  beforeEach(() => {
    present('git');
    command('npx', 'echo "$NO_PROXY|$no_proxy"');
    command('docker', 'exit 0');
  });

  it.each([
    [{}, '|'],
    [{ HTTPS_PROXY: 'http://proxy' }, 'docker,|docker,'],
    [{ https_proxy: 'http://proxy', no_proxy: 'a.b' }, 'docker,a.b|docker,a.b'],
    [{ HTTP_PROXY: 'http://proxy', NO_PROXY: 'a.b', no_proxy: 'a.b' }, 'docker,a.b|docker,a.b'],
  ])('is not asked through a proxy: %p', async (env, said) => {
    expect((await run({ docker: 'dind' }, env)).stdout).toBe(said);
  });

  it('is waited for until it answers', async () => {
    command('docker', `echo x >> ${root}/asked; [ "$(cat ${root}/asked)" = "x\nx\nx" ]`);
    expect(await run({ docker: 'dind' })).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(root, 'asked'), 'utf8')).toBe('x\nx\nx\n');
  });

  it('that never answers is left to ecs-ship to explain', async () => {
    command('docker', 'exit 1');
    expect(await run({ docker: 'dind' })).toMatchObject({ exitCode: 0, stdout: '|' });
  });
});

it.each([
  [{}, 'chroot vfs'],
  [{ BUILDAH_ISOLATION: 'rootless', STORAGE_DRIVER: 'overlay' }, 'rootless overlay'],
])(
  'a builder without an engine needs no privileges unless the project says otherwise: %p',
  async (env, said) => {
    present('git', 'buildah');
    command('npx', 'echo "$BUILDAH_ISOLATION $STORAGE_DRIVER"');
    expect((await run({ docker: 'none' }, env)).stdout).toBe(said);
  },
);
