import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ShipError } from '../../errors.js';

const FILE = 'emulator.pid';

/** Takes a folder for this process, since two emulators would spoil each other's files; the answer gives it back. */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, FILE);
  const holder = holderOf(path);
  if (holder !== undefined) {
    throw new ShipError(
      'option-invalid',
      `${directory} is in use by the emulator with process id ${holder}`,
      {
        remedy: 'Stop that emulator, or give this one another folder with --data.',
      },
    );
  }
  writeFileSync(path, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  return () => rmSync(path, { force: true });
}

/** The living process that took a folder; one that was killed has left its file behind. */
function holderOf(path: string): number | undefined {
  const { pid, started } = readLock(path);
  if (pid === undefined || pid === process.pid || !isAlive(pid)) return undefined;
  return startOf(pid) === started ? pid : undefined;
}

function readLock(path: string): { readonly pid?: number; readonly started?: string } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process was started, as Linux has it (proc_pid_stat(5), field 22), since process ids come back. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
