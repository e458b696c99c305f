import { detectApps } from '../../src/init/detect-apps.js';
import { recognise } from '../../src/init/frameworks/frameworks.js';

const view = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));
const found = (files: Readonly<Record<string, string>>) =>
  detectApps(view(files)).map(({ folder, recognised, port, healthPath }) =>
    [folder, recognised?.framework ?? '-', port, healthPath]
      .filter((one) => one !== '' && one !== undefined)
      .join(' '),
  );
const dockerfile = (files: Readonly<Record<string, string>>) =>
  recognise(view(files))?.dockerfile(8000) ?? '';

it.each([
  [
    'dependencies on one line',
    { 'pyproject.toml': '[project]\ndependencies = ["flask>=3", "redis"]\n' },
    'Flask 8000',
  ],
  ['Poetry', { 'pyproject.toml': '[tool.poetry.dependencies]\nFastAPI = "^0.115"\n' }, 'FastAPI 8000'],
  ['an extension of another framework', { 'requirements.txt': 'flask-cors\nfastapi\n' }, 'FastAPI 8000'],
  ['a comment', { 'requirements.txt': 'fastapi # not flask\n' }, 'FastAPI 8000'],
  [
    'Gradle in Kotlin',
    { 'build.gradle.kts': 'plugins { id("org.springframework.boot") }' },
    'Spring Boot 8080',
  ],
  [
    'Fastify',
    { 'package.json': '{"dependencies":{"fastify":"5"},"scripts":{"start":"node a.js"}}' },
    'Fastify 3000',
  ],
  ['a library in Rust', { 'Cargo.toml': '[package]\nname = "a"\n', 'src/lib.rs': '' }, undefined],
  ['a library in Go', { 'go.mod': 'module a\n', 'a.go': 'package a\n' }, undefined],
  ['a tool in Node', { 'package.json': '{"dependencies":{"chalk":"5"}}' }, undefined],
  ['a broken package.json', { 'package.json': '{"dependencies":' }, undefined],
])('recognises %s', (_, files, expected) => {
  expect(found(files as Readonly<Record<string, string>>)).toEqual(expected === undefined ? [] : [expected]);
});

describe('several programs', () => {
  const go = { 'go.mod': 'module a\n', 'main.go': 'package main\nhttp.ListenAndServe(":9000", nil)\n' };
  const below = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

  it('are found one and two folders down', () => {
    const web = { 'package.json': '{"dependencies":{"next":"16"}}' };
    const files = {
      ...below('api', go),
      ...below('apps/web', web),
      'package.json': '{"workspaces":["apps/*"]}',
    };
    expect(found(files)).toEqual(['api Go 9000', 'apps/web Next.js 3000']);
  });

  it('are one where the folder itself is one', () => {
    expect(found({ ...go, ...below('tools/gen', go) })).toEqual(['Go 9000']);
  });

  it('are none of the examples of a library', () => {
    expect(found({ 'README.md': '', 'docs/index.md': '' })).toEqual([]);
  });
});

it.each([
  ['uv.lock', 'uv export --frozen'],
  ['poetry.lock', 'poetry export --only main'],
  ['README.md', 'tomllib'],
])('installs what pyproject.toml and %s name', (file, step) => {
  const files = {
    'pyproject.toml': '[project]\ndependencies = ["flask"]\n',
    [file]: '',
    'app.py': 'app = Flask(__name__)',
  };
  expect(dockerfile(files)).toContain(step);
  expect(dockerfile(files)).toContain('-r requirements.txt gunicorn');
});

it('imports what lies below src/ as it is installed', () => {
  const pyproject =
    '[project]\ndependencies = ["fastapi[standard]"]\n[build-system]\nrequires = ["hatchling"]\n';
  const text = dockerfile({ 'pyproject.toml': pyproject, 'src/quotes/api.py': 'api = FastAPI()\n' });
  expect(text).toContain('--prefix=/install .\n');
  expect(text).toContain('["uvicorn","quotes.api:api"');
});

it.each([
  ['# yarn lockfile v1\n', 'yarn install --frozen-lockfile --production'],
  ['__metadata:\n', 'yarn workspaces focus --all --production'],
])('tells the generations of Yarn apart: %j', (lock, prune) => {
  const files = { 'package.json': '{"dependencies":{"koa":"3"},"main":"app.js"}', 'yarn.lock': lock };
  expect(dockerfile(files)).toContain(prune);
  expect(dockerfile(files)).toContain('CMD ["node","app.js"]');
});
