import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import type { Variables } from '../e2e-program.js';
import type { GithubRun } from './github-run.js';

/** What a stand-in for somebody else's action gets. */
export interface StandInUse {
  readonly run: GithubRun;
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Variables;
}

type StandIn = (use: StandInUse) => void | Promise<void>;

/** Other people's actions that the docs use, by name; there is no network to fetch them from. */
const standIns: Readonly<Record<string, StandIn>> = {
  'actions/checkout': checkOut,
  'actions/upload-artifact': ({ run, workspace, inputs }) => {
    const folder = artifactFolder(run, inputs);
    mkdirSync(folder, { recursive: true });
    const path = resolve(workspace, inputs.path ?? '');
    if (!existsSync(path)) throw new Error(`No files were found with the provided path: ${path}`);
    cpSync(path, join(folder, path.split('/').at(-1) ?? ''), { recursive: true });
  },
  'actions/download-artifact': ({ run, workspace, inputs }) => {
    cpSync(artifactFolder(run, inputs), resolve(workspace, inputs.path ?? '.'), { recursive: true });
  },
  'actions/setup-node': () => {},
  'github/codeql-action/upload-sarif': ({ workspace, inputs }) => {
    const { version } = JSON.parse(readFileSync(resolve(workspace, inputs.sarif_file ?? ''), 'utf8'));
    if (version !== '2.1.0') throw new Error(`SARIF ${version} is not taken`);
  },
};

/** The stand-in for `owner/name@ref`; throws for an action that has none. */
export function standInFor(uses: string): StandIn {
  const standIn = standIns[uses.split('@')[0] ?? ''];
  if (standIn === undefined) throw new Error(`nobody here stands in for ${uses}`);
  return standIn;
}

/** One commit without the history before it, as the action fetches unless `fetch-depth` says otherwise. */
async function checkOut({ run, workspace, inputs, env }: StandInUse): Promise<void> {
  const folder = resolve(workspace, inputs.path ?? '.');
  mkdirSync(folder, { recursive: true });
  const git = (...argv: readonly string[]) => execa('git', argv, { cwd: folder, env, extendEnv: false });
  const depth = inputs['fetch-depth'] ?? '1';
  await git('init', '--quiet');
  await git('remote', 'add', 'origin', `file://${run.origin}`);
  await git(
    'fetch',
    '--quiet',
    ...(depth === '0' ? [] : ['--depth', depth]),
    'origin',
    inputs.ref || run.commit,
  );
  await git('checkout', '--quiet', '--force', 'FETCH_HEAD');
  await git('remote', 'set-url', 'origin', `https://github.com/${env.GITHUB_REPOSITORY}`);
}

function artifactFolder({ machine }: GithubRun, { name = 'artifact' }: StandInUse['inputs']): string {
  return join(machine.folder, 'artifacts', name);
}
