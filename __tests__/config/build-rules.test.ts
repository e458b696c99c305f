import { ShipError } from '../../src/errors.js';
import { type ConfigTexts, readConfig } from '../support/read-config.js';

type Explicit = ConfigTexts['explicit'];

const read = (explicit: Explicit, env = {}) =>
  readConfig({ frontEnd: 'cli', explicit: { service: 'web', ...explicit }, env }).config.build;

/** The one problem that is told, with its remedy in it. */
function problemOf(explicit: Explicit, env = {}): string {
  try {
    read(explicit, env);
  } catch (error) {
    expect(error).toMatchObject({ code: 'option-invalid', exitCode: 2, evidence: [] });
    return (error as ShipError).message;
  }
  throw new ShipError('option-missing', 'nothing was refused', { remedy: '' });
}

describe('build-secrets', () => {
  it('name variables and files, and never hold a value', () => {
    const secrets = 'npm=env:NPM_TOKEN\nkey=file:keys/deploy.pem';
    expect(read({ 'build-secrets': secrets }, { NPM_TOKEN: 'x' }).secrets).toEqual({
      npm: 'env:NPM_TOKEN',
      key: 'file:keys/deploy.pem',
    });
  });

  it.each([
    [
      'npm=hunter2',
      {},
      '--build-secrets.npm: is not the source of a build secret (valid: env:NAME or file:path, no comma)',
    ],
    ['npm', {}, '--build-secrets.npm: has no value (write npm=value, or npm= for an empty one)'],
    [
      'n m=env:A',
      { A: 'x' },
      '--build-secrets.n m: "n m" is not the id of a build secret (valid: letters, digits, . _ and -)',
    ],
    [
      'npm=env:NPM_TOKEN',
      {},
      '--build-secrets.npm: the variable NPM_TOKEN is not set (set it for this run, or remove the secret)',
    ],
    [
      'npm=env:NPM_TOKEN',
      { NPM_TOKEN: '' },
      '--build-secrets.npm: the variable NPM_TOKEN is empty (set it for this run, or remove the secret)',
    ],
  ])('refuse %j', (text, env, problem) => {
    expect(problemOf({ 'build-secrets': text }, env)).toBe(problem);
  });

  it('refuse a variable that a build argument would overwrite', () => {
    const both = { 'build-secrets': 'npm=env:TOKEN', 'build-args': 'TOKEN=x' };
    expect(problemOf(both, { TOKEN: 'y' })).toMatch(/TOKEN is also a build argument \(rename one of them\)$/);
  });

  it('ask for no variable where an existing image is deployed', () => {
    const file = {
      path: 'ecs-ship.yml',
      text: 'service: web\nbuild-secrets: {npm: env:NPM_TOKEN}\nssh: default\n',
    };
    const explicit = { image: 'registry.example.com/web:1' };
    expect(() => readConfig({ frontEnd: 'cli', explicit, env: {}, file })).not.toThrow();
  });
});

describe('ssh', () => {
  it('takes the running agent, sockets and keys', () => {
    const env = { SSH_AUTH_SOCK: '/run/agent' };
    expect(read({ ssh: 'default,git=~/.ssh/id_ed25519' }, env).ssh).toEqual([
      'default',
      'git=~/.ssh/id_ed25519',
    ]);
  });

  it.each([
    ['~/.ssh/id', /^--ssh\[0\]: .* is not an SSH agent or key \(valid: default, or id=path/],
    ['default', /^--ssh: default is the running SSH agent, and SSH_AUTH_SOCK names none \(start one/],
  ])('refuses %j', (text, problem) => {
    expect(problemOf({ ssh: text })).toMatch(problem);
  });
});

describe('build-options', () => {
  it('are a list that nobody splits or thins out', () => {
    const lines = ['--add-host', 'a:1', '--add-host', 'b:2', '--ulimit=nofile=1,2', '--opt=a b'];
    expect(read({ 'build-options': lines.join('\n') }).options).toEqual(lines);
    const text = 'service: web\nbuild-options: ["--ulimit=nofile=1,2", "--ulimit=nofile=1,2"]\n';
    const file = { path: 'ecs-ship.yml', text };
    const { build } = readConfig({ frontEnd: 'cli', explicit: {}, env: {}, file }).config;
    expect(build.options).toEqual(['--ulimit=nofile=1,2', '--ulimit=nofile=1,2']);
  });

  it.each([
    [
      '--ulimit nofile=1',
      '"--ulimit nofile=1" is never split, so the builder would not know it (write --ulimit=nofile=1, or two lines)',
    ],
    ['app', '"app" is no option of a builder (it would be taken for the context)'],
    ['--squash=x\napp', '"app" is no option of a builder (it would be taken for the context)'],
    ['--tag=x', '"--tag=x" has an option of its own (use tag or tags)'],
    ['-fDockerfile', '"-fDockerfile" has an option of its own (use dockerfile)'],
    ['--secret id=x', '"--secret id=x" has an option of its own (use build-secrets)'],
    ['--output=out', '"--output=out" is not passed on, since ecs-ship sets it itself (remove it)'],
    ['-q', '"-q" is not passed on, since ecs-ship sets it itself (remove it)'],
    ['--builder=x', '"--builder=x" is not passed on (set the variable BUILDX_BUILDER)'],
    ['--', '"--" is no option of a builder (remove it)'],
  ])('refuse %j', (text, problem) => {
    const index = text.split('\n').length - 1;
    expect(problemOf({ 'build-options': text })).toBe(`--build-options[${index}]: ${problem}`);
  });
});

it.each(['cache', 'provenance', 'sbom'])('%s has a fixed set of values', (name) => {
  expect(problemOf({ [name]: 'maybe' })).toMatch(
    new RegExp(`^--${name}: "maybe" is not (one of the choices|a boolean) \\(valid: `),
  );
});
