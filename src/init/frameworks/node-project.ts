import { caught, type FolderView, textsOf } from '../folder-view.js';

/** What package.json and its lockfile say of a project. */
export interface NodeProject {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly main: string | undefined;
  needs(name: string): boolean;
  /** Copies the lists of dependencies and installs all of them. */
  readonly install: string;
  /** Takes away what only the build needs. */
  readonly prune: string;
  readonly run: (script: string) => string;
  /** That its source names. */
  readonly port: number | undefined;
}

/** Reads package.json; undefined where there is none, or none that is JSON. */
export function nodeProject(folder: FolderView): NodeProject | undefined {
  const described = parsed(folder.get('package.json'));
  if (described === undefined) return undefined;
  const { dependencies = {}, scripts = {}, main, engines = {} } = described;
  return {
    version: versionOf(folder, engines.node),
    scripts,
    main,
    needs: (name) => name in dependencies,
    ...commandsOf(folder),
    port: portOf(folder),
  };
}

interface Described {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly main?: string;
}

function parsed(text: string | undefined): Described | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function versionOf(folder: FolderView, engine = ''): string {
  const files = ['.nvmrc', '.node-version'].map((name) => folder.get(name) ?? '');
  return caught(files, /^v?(\d+)/) ?? /^[\^~]?v?(\d+)(?:\.[\dx.]+)?$/.exec(engine)?.[1] ?? '24';
}

/** By the lockfile; without one `npm ci` would refuse. */
function commandsOf(folder: FolderView): Pick<NodeProject, 'install' | 'prune' | 'run'> {
  if (folder.has('pnpm-lock.yaml'))
    return {
      install: 'COPY package.json pnpm-lock.yaml ./\nRUN corepack enable && pnpm install --frozen-lockfile',
      prune: 'pnpm prune --prod',
      run: (script) => `pnpm run ${script}`,
    };
  const yarn = folder.get('yarn.lock');
  if (yarn !== undefined) return yarnCommands(/yarn lockfile v1/.test(yarn));
  const locked = folder.has('package-lock.json');
  return {
    install: locked
      ? 'COPY package.json package-lock.json ./\nRUN npm ci'
      : 'COPY package.json ./\nRUN npm install',
    prune: 'npm prune --omit=dev',
    run: (script) => `npm run ${script}`,
  };
}

/** Yarn 1 and its successors share no more than the name of the lockfile. */
function yarnCommands(isClassic: boolean): Pick<NodeProject, 'install' | 'prune' | 'run'> {
  const install = isClassic ? 'yarn install --frozen-lockfile' : 'yarn install --immutable';
  return {
    install: `COPY package.json yarn.lock ./\nRUN corepack enable && ${install}`,
    prune: isClassic ? `${install} --production` : 'yarn workspaces focus --all --production',
    run: (script) => `yarn run ${script}`,
  };
}

function portOf(folder: FolderView): number | undefined {
  const texts = textsOf(folder, /\.(?:m?[jt]s|cjs)$/);
  const named = caught(texts, /PORT\b["'\])]*\s*(?:\|\||\?\?)\s*["']?(\d{2,5})/);
  const found = named ?? caught(texts, /\.listen\(\s*(?:\{\s*port:\s*)?(\d{2,5})/);
  return found === undefined ? undefined : Number(found);
}
