import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What people never write themselves, and what may hold a hundred thousand files. */
const skipped = new Set([
  ...[
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'vendor',
    'target',
    'build',
    'dist',
    'out',
    'bin',
    'obj',
    'coverage',
  ],
  ...['.venv', 'venv', '__pycache__', '.next', '.gradle', '.terraform', '.tox', 'ecs-ship-iam'],
]);

/** Looked at: a program's first files are near the top, and small. */
const MAX_DEPTH = 8;
const MAX_FILES = 2000;
const MAX_BYTES = 131_072;

const isText =
  /(?:^|\/)(?:Dockerfile|Containerfile|Gemfile|mvnw|gradlew|\.dockerignore|\.nvmrc|\.node-version|\.python-version|\.ruby-version|go\.mod)$|\.(?:py|toml|txt|json|m?[jt]sx?|cjs|go|rs|java|kts?|rb|cs|fs|csproj|fsproj|xml|gradle|ya?ml|properties)$/;

/**
 * The files of a folder by path, '/' between, with the texts of those that people write; what is large or of
 * another kind is there with an empty text. Links are not followed.
 */
export async function readFolder(root: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const folders = [{ path: '', depth: 0 }];
  for (let next = folders.shift(); next !== undefined && found.size < MAX_FILES; next = folders.shift()) {
    const entries = await readdir(join(root, next.path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (entry.isDirectory() && next.depth < MAX_DEPTH && !skipped.has(entry.name))
        folders.push({ path, depth: next.depth + 1 });
      if (entry.isFile()) found.set(path, await textOf(join(root, path)));
    }
  }
  return found;
}

async function textOf(path: string): Promise<string> {
  if (!isText.test(path)) return '';
  const { size } = await stat(path).catch(() => ({ size: Number.POSITIVE_INFINITY }));
  return size > MAX_BYTES ? '' : readFile(path, 'utf8').catch(() => '');
}
