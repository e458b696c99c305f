import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Private docker configurations are folders of this name in the temp folder. */
export const privateFolderPrefix = 'ecs-ship-docker-';

/** The file in a private folder that says which process owns it. */
export const ownerFile = 'owner.json';

/** Who made a private folder: the pid alone could be another process's by now. */
export interface Owner {
  readonly pid: number;
  /** Start time of the process in clock ticks since boot; undefined where /proc does not tell. */
  readonly startTicks?: string | undefined;
}

/** Removes one private folder, whoever owns it; a folder that is gone already is fine. */
export async function removeLeftovers(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Removes the private folders of runs that were killed before they could do it themselves. */
export async function removeAbandoned(tempFolder: string): Promise<void> {
  const names = await readdir(tempFolder).catch(() => []);
  const ours = names
    .filter((name) => name.startsWith(privateFolderPrefix))
    .map((name) => join(tempFolder, name));
  await Promise.all(
    ours.map(async (folder) => {
      if (await isAbandoned(folder)) await removeLeftovers(folder);
    }),
  );
}

async function isAbandoned(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, ownerFile), 'utf8').catch(() => undefined);
  // Without an owner file it is either not ours to judge or just being made.
  if (text === undefined) return false;
  const owner = JSON.parse(text) as Owner;
  return !isAlive(owner.pid) || (await startTicks(owner.pid)) !== owner.startTicks;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat, which tells two processes of the same pid apart. */
export async function startTicks(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}
