import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { killTree, type ProcessName, processName, runsStill } from './process-tree.js';

/** Folders that a run makes in the temp folder and removes; the names tell them apart from everybody else's. */
const prefixes = { docker: 'ecs-ship-docker-', tree: 'ecs-ship-tree-' } as const;

/** The file in a private folder that says which process owns it. */
export const ownerFile = 'owner.json';

/** Files in a private folder that name the commands which use it. */
const commandFile = /^command-\d+\.json$/;

/** Folders of this process: an exit that nobody could wait for removes them. */
const open = new Set<string>();

/** Makes a private folder that is removed by `removeLeftovers`, else at the exit, else by the next run. */
export function openPrivateFolder(tempFolder: string, kind: keyof typeof prefixes): string {
  // Synchronous, so that a second signal finds either no folder or one that is known.
  const folder = mkdtempSync(join(tempFolder, prefixes[kind]));
  if (open.size === 0) process.once('exit', removeAll);
  open.add(folder);
  try {
    writeFileSync(join(folder, ownerFile), JSON.stringify(processName(process.pid)), { mode: 0o600 });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Names a command that uses the folder, so that whoever removes the folder can end it. */
export function noteCommand(folder: string, pid: number | undefined): void {
  if (pid !== undefined) writeFileSync(join(folder, `command-${pid}.json`), JSON.stringify(processName(pid)));
}

/** Removes one private folder and ends what still uses it, whoever owns it; one that is gone already is fine. */
export async function removeLeftovers(folder: string): Promise<void> {
  endCommands(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  open.delete(folder);
  if (open.size === 0) process.off('exit', removeAll);
}

/** Removes the private folders of runs that were killed before they could do it themselves. */
export async function removeAbandoned(tempFolder: string): Promise<void> {
  const names = await readdir(tempFolder).catch(() => []);
  const ours = names
    .filter((name) => Object.values(prefixes).some((prefix) => name.startsWith(prefix)))
    .map((name) => join(tempFolder, name));
  await Promise.all(
    ours.map(async (folder) => {
      if (await isAbandoned(folder)) await removeLeftovers(folder);
    }),
  );
}

async function isAbandoned(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, ownerFile), 'utf8').catch(() => '');
  // Without an owner it is either not ours to judge or just being made.
  return text !== '' && !runsStill(JSON.parse(text) as ProcessName);
}

function removeAll(): void {
  for (const folder of open) {
    endCommands(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A command that outlives its run would go on pushing, and write into the folder again. */
function endCommands(folder: string): void {
  for (const command of commandsOf(folder)) if (runsStill(command)) killTree(command.pid);
}

function commandsOf(folder: string): ProcessName[] {
  try {
    const files = readdirSync(folder).filter((name) => commandFile.test(name));
    return files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ProcessName);
  } catch {
    return [];
  }
}
