import { caught, type FolderView, pathsOf } from '../folder-view.js';
import { pythonInstall } from './python-install.js';

/** What Python's own files say of a project. */
export interface PythonProject {
  readonly version: string;
  needs(name: string): boolean;
  /** The steps of a Dockerfile that put its dependencies, and those named here, below /install. */
  install(...more: readonly string[]): string;
  /** `app:app` of the first file that fits the form, whose first group is the variable. */
  module(form: RegExp): string | undefined;
  /** That Gunicorn's own file names. */
  readonly port: number | undefined;
}

/** Reads requirements.txt and pyproject.toml; undefined where there is neither. */
export function pythonProject(folder: FolderView): PythonProject | undefined {
  const lists = pathsOf(folder, /^(?:requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt|pyproject\.toml)$/);
  if (lists.length === 0) return undefined;
  const text = lists
    .map((path) => folder.get(path) ?? '')
    .join('\n')
    .replace(/(?:^|\s)#.*$/gm, '');
  const bound = caught([folder.get('gunicorn.conf.py') ?? ''], /^bind\s*=\s*f?["'][^"']*:(\d+)["']/m);
  return {
    version: versionOf(folder),
    needs: (name) => new RegExp(`(?:^\\s*|["'])${name}(?![\\w.-])`, 'im').test(text),
    install: (...more) => pythonInstall(folder, more),
    module: (form) => moduleOf(folder, form),
    port: bound === undefined ? undefined : Number(bound),
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

function moduleOf(folder: FolderView, form: RegExp): string | undefined {
  for (const path of pathsOf(folder, /\.py$/)) {
    const name = form.exec(folder.get(path) ?? '')?.[1];
    // What is below src/ is imported without it, once it is installed.
    const module = path.replace(/^src\/|\.py$/g, '').replace(/\/__init__$/, '');
    if (name !== undefined) return `${module.replaceAll('/', '.')}:${name}`;
  }
  return undefined;
}
