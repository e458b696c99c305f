import type { FolderView } from '../folder-view.js';

const INSTALL = 'pip install --no-cache-dir --prefix=/install';

/** The steps of a Dockerfile that put a project's dependencies below /install, by whichever file names them. */
export function pythonInstall(folder: FolderView, more: readonly string[]): string {
  const besides = more.map((name) => ` ${name}`).join('');
  const listed = `${INSTALL} -r requirements.txt${besides}`;
  if (folder.has('requirements.txt')) return `COPY requirements.txt ./\nRUN ${listed}`;
  const lock = locks.find(({ file }) => folder.has(file));
  if (lock !== undefined)
    return `COPY pyproject.toml ${lock.file} ./\nRUN pip install --no-cache-dir ${lock.tool} && ${lock.write} && ${listed}`;
  const isPackage = /^\[build-system\]/m.test(folder.get('pyproject.toml') ?? '');
  if (isPackage) return `COPY . .\nRUN ${INSTALL} .${besides}`;
  return `COPY pyproject.toml ./\nRUN ${fromProject} > requirements.txt && ${listed}`;
}

/** Lockfiles, and what writes them as a list that pip reads. Source: the tools' documentation, "export". */
const locks = [
  { file: 'uv.lock', tool: 'uv', write: 'uv export --frozen --no-dev --no-emit-project -o requirements.txt' },
  {
    file: 'poetry.lock',
    tool: 'poetry poetry-plugin-export',
    write: 'poetry export --only main -o requirements.txt',
  },
] as const;

/** A project that is no package cannot be installed, but names what it needs. */
const fromProject = `python3 -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"], sep="\\n")'`;
