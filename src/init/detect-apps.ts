import type { App } from './app.js';
import { detectApp } from './detect-app.js';
import { type FolderView, subfolder } from './folder-view.js';

/** The program of the folder, or those of its subfolders where it has none itself or only binds them together. */
export function detectApps(files: FolderView): readonly App[] {
  const whole = detectApp(files);
  const parts = isWorkspace(files) || whole === undefined ? partsOf(files) : [];
  return parts.length > 0 ? parts : whole === undefined ? [] : [whole];
}

function partsOf(files: FolderView): readonly App[] {
  return foldersOf(files).flatMap((folder) => {
    const inside = subfolder(files, folder);
    // A folder of folders is no program: `packages/web` has it, not `packages`.
    const own = new Map([...inside].filter(([path]) => !isApart(inside, path)));
    return detectApp(own, folder) ?? [];
  });
}

/** `api`, and `apps/web`: no deeper. */
function foldersOf(files: FolderView): readonly string[] {
  const paths = [...files.keys()].map((path) => path.split('/').slice(0, -1));
  const folders = paths.flatMap((parts) => [parts.slice(0, 1), parts.slice(0, 2)]);
  return [...new Set(folders.filter(({ length }) => length > 0).map((parts) => parts.join('/')))].sort();
}

/** Whether a file belongs to a program of its own one folder further down. */
function isApart(files: FolderView, path: string): boolean {
  const [first, ...rest] = path.split('/');
  const begins = ['Dockerfile', 'package.json', 'go.mod', 'pyproject.toml', 'Cargo.toml', 'pom.xml'];
  return rest.length > 0 && begins.some((name) => files.has(`${first}/${name}`));
}

function isWorkspace(files: FolderView): boolean {
  if (files.has('Dockerfile')) return false;
  const lists = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json', 'go.work'];
  if (lists.some((name) => files.has(name))) return true;
  return (
    /"workspaces"\s*:/.test(files.get('package.json') ?? '') ||
    /^\[workspace\]/m.test(files.get('Cargo.toml') ?? '') ||
    /<modules>/.test(files.get('pom.xml') ?? '')
  );
}
