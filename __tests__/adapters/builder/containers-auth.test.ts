import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createAuthFile } from '../../../src/adapters/builder/containers-auth.js';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ecs-ship-auth-'));
  folder = join(root, 'private');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true }));

const ours = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';

function write(path: string, value: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
}

async function create(more: NodeJS.ProcessEnv = {}) {
  const environment = { HOME: join(root, 'home'), XDG_RUNTIME_DIR: join(root, 'run'), ...more };
  const path = await createAuthFile(environment, folder, {
    registry: ours,
    username: 'AWS',
    password: 'token',
  });
  return { path, content: JSON.parse(readFileSync(path, 'utf8')) as unknown };
}

const login = (auth: string) => ({ auth });
const ourLogin = { [ours]: login(Buffer.from('AWS:token').toString('base64')) };

describe('the private logins of podman and buildah', () => {
  it('are ours alone where the user has none, in a file of its own that only the owner reads', async () => {
    const { path, content } = await create();
    expect(content).toEqual({ auths: ourLogin, credHelpers: {} });
    expect(path).toBe(join(folder, 'auth.json'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('are the user’s of every place, the first place’s first, beside our own for the registry', async () => {
    write('run/containers/auth.json', { auths: { 'a.example': login('run'), [ours]: login('old') } });
    write('home/.config/containers/auth.json', {
      auths: { 'a.example': login('config'), 'b.example': login('config') },
    });
    write('home/.docker/config.json', {
      auths: { 'c.example': login('docker') },
      credHelpers: { [ours]: 'ecr-login', 'd.example': 'pass' },
    });
    expect((await create()).content).toEqual({
      auths: {
        ...{ 'a.example': login('run'), 'b.example': login('config'), 'c.example': login('docker') },
        ...ourLogin,
      },
      credHelpers: { 'd.example': 'pass' },
    });
  });

  it('are those of REGISTRY_AUTH_FILE alone where it is set, and none of a file that cannot be read', async () => {
    write('home/.docker/config.json', { auths: { 'c.example': login('docker') } });
    write('named.json', { auths: { 'e.example': login('named') } });
    const named = await create({ REGISTRY_AUTH_FILE: join(root, 'named.json') });
    expect(named.content).toEqual({
      auths: { 'e.example': login('named'), ...ourLogin },
      credHelpers: {},
    });
    write('named.json', 'no JSON');
    const broken = await create({ REGISTRY_AUTH_FILE: join(root, 'named.json') });
    expect(broken.content).toEqual({ auths: ourLogin, credHelpers: {} });
  });
});
