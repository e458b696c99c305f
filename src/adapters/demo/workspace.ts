import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** A copy of the sample app that the demo may change and commit to. */
export interface Workspace {
  readonly folder: string;
  readText(path: string): Promise<string>;
  /** Replaces text in a file and commits the change. */
  edit(path: string, replacements: Readonly<Record<string, string>>): Promise<void>;
  remove(): Promise<void>;
}

/** Copies the sample app into a temporary folder of its own; a git repository where git is installed. */
export async function openWorkspace(sampleApp: string): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-ship-demo-'));
  await cp(sampleApp, folder, { recursive: true });
  await git(folder, ['init', '--quiet']);
  await commit(folder, 'Version 1');
  return {
    folder,
    readText: (path) => readFile(join(folder, path), 'utf8'),
    edit: async (path, replacements) => {
      let text = await readFile(join(folder, path), 'utf8');
      for (const [from, to] of Object.entries(replacements)) text = text.replace(from, to);
      await writeFile(join(folder, path), text);
      await commit(folder, `Edit ${path}`);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function commit(folder: string, message: string): Promise<void> {
  await git(folder, ['add', '--all']);
  await git(folder, ['commit', '--quiet', '--no-verify', '--message', message]);
}

/** Without git the demo goes on: the image is then tagged by time. */
async function git(folder: string, argv: readonly string[]): Promise<void> {
  const identity = [
    '-c',
    'user.name=ecs-ship demo',
    '-c',
    'user.email=demo@localhost',
    '-c',
    'commit.gpgsign=false',
  ];
  await execa('git', [...identity, ...argv], { cwd: folder, reject: false });
}
