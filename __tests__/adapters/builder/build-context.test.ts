import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildContextAdapter } from '../../../src/adapters/builder/build-context.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-context-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (dockerfile = 'Dockerfile') => buildContextAdapter(folder).read('.', dockerfile);
const paths = async () => (await read()).map(({ path }) => path).sort();

/** What a real engine puts into an image for `COPY . /`. */
function copied(): string[] {
  const tar = execFileSync('docker', ['buildx', 'build', '--quiet', '--output', 'type=tar', '.'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return execFileSync('tar', ['-t'], { input: tar, encoding: 'utf8' })
    .split('\n')
    .map((path) => path.replace(/^\.?\//, '').replace(/\/$/, ''))
    .filter((path) => path !== '')
    .sort();
}

describe('a build context', () => {
  it('tells files by content and mode, links by where they point, and empty folders', async () => {
    write('run.sh', 'x');
    chmodSync(join(folder, 'run.sh'), 0o755);
    symlinkSync('nowhere', join(folder, 'link'));
    mkdirSync(join(folder, 'empty'));
    expect(await read()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'run.sh', kind: 'file', mode: 0o755, size: 1 }),
        expect.objectContaining({ path: 'link', kind: 'link', content: 'nowhere' }),
        expect.objectContaining({ path: 'empty', kind: 'folder' }),
      ]),
    );
  });

  it('takes the .dockerignore of the Dockerfile’s own name before the other', async () => {
    write('.dockerignore', 'a');
    write('docker/web.Dockerfile.dockerignore', 'b');
    for (const name of ['a', 'b']) write(name);
    const found = (await read('docker/web.Dockerfile')).map(({ path }) => path);
    expect(found).toContain('a');
    expect(found).not.toContain('b');
  });

  it('holds the files that a real engine copies', async () => {
    write('Dockerfile', 'FROM scratch\nCOPY . /\n');
    write(
      '.dockerignore',
      [
        '# comment',
        'node_modules',
        '**/*.log',
        '!keep.log',
        'docs/*',
        '!docs/README.md',
        '/tmp?',
        'a/**/z',
        '',
      ].join('\r\n'),
    );
    for (const path of [
      'app.js',
      'node_modules/x/index.js',
      'sub/node_modules/y.js',
      'debug.log',
      'sub/deep/debug.log',
      'keep.log',
      'docs/secret.md',
      'docs/README.md',
      'docs/deep/x.md',
      'tmp1/x',
      'a/b/c/z',
      'a/z',
      'a/keep',
      'ünïcode name.txt',
    ])
      write(path, path);
    mkdirSync(join(folder, 'empty'));
    expect(await paths()).toEqual(copied());
  }, 60_000);

  it('is not read to its end once the run is interrupted', async () => {
    write('model');
    // Hundreds of gigabytes of nothing.
    truncateSync(join(folder, 'model'), 2 ** 38);
    const interrupted = AbortSignal.timeout(50);
    const reading = buildContextAdapter(folder, interrupted).read('.', 'Dockerfile');
    await expect(reading).rejects.toMatchObject({ code: 'source-not-found' });
  });

  it('says which file cannot be read', async () => {
    write('secret');
    chmodSync(join(folder, 'secret'), 0);
    if (process.getuid?.() === 0) return;
    await expect(read()).rejects.toMatchObject({ code: 'source-not-found', exitCode: 2 });
  });
});
