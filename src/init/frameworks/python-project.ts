import { caught, type FolderView, pathsOf } from '../folder-view.js';

/** What Python's own files say of a project. */
export interface PythonProject {
  readonly version: string;
  needs(name: string): boolean;
  /** The steps of a Dockerfile that put its dependencies below /install. */
  install(...more: readonly string[]): string;
  /** `app:app` of the first file that fits, whose first group is the variable. */
  module(form: RegExp): string | undefined;
  port: number | undefined;
}

/** Reads requirements.txt and pyproject.toml; undefined where there is neither. */
export function pythonProject(folder: FolderView): PythonProject | undefined {
  const lists = pathsOf(folder, /^(?:requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt|pyproject\.toml)$/);
  if (lists.length === 0) return undefined;
  const text = lists.map((path) => folder.get(path) ?? '').join('\n');
  return {
    version: versionOf(folder),
    needs: (name) => new RegExp(`^\\s*["']?${name}\\b(?![-_.])`, 'im').test(text),
    install: (...more) => installSteps(folder, more),
    module: (form) => moduleOf(folder, form),
    port: portOf(folder),
  };
}

function versionOf(folder: FolderView): string {
  const exact = caught([folder.get('.python-version') ?? '', folder.get('runtime.txt') ?? ''], /(3\.\d+)/);
  const pinned = caught(
    [folder.get('pyproject.toml') ?? ''],
    /^\s*(?:requires-python|python)\s*=\s*["'](?:==|~=|\^|~)\s*(3\.\d+)/m,
  );
  return exact ?? pinned ?? '3.13';
}

function installSteps(folder: FolderView, more: readonly string[]): string {
  const besides = more.map((name) => ` ${name}`).join('');
  if (folder.has('requirements.txt'))
    return `COPY requirements.txt ./\nRUN pip install --no-cache-dir --prefix=/install -r requirements.txt${besides}`;
  return `COPY . .\nRUN pip install --no-cache-dir --prefix=/install .${besides}`;
}

function moduleOf(folder: FolderView, form: RegExp): string | undefined {
  for (const path of pathsOf(folder, /\.py$/)) {
    const name = form.exec(folder.get(path) ?? '')?.[1];
    const module = path
      .replace(/\.py$/, '')
      .replace(/\/__init__$/, '')
      .replaceAll('/', '.');
    if (name !== undefined) return `${module}:${name}`;
  }
  return undefined;
}

/** Gunicorn's own file says where it listens. */
function portOf(folder: FolderView): number | undefined {
  const bound = caught([folder.get('gunicorn.conf.py') ?? ''], /^bind\s*=\s*f?["'][^"']*:(\d+)["']/m);
  return bound === undefined ? undefined : Number(bound);
}
