import { readdirSync, readFileSync } from 'node:fs';

/** A process for good: the pid alone could be another process's by now. */
export interface ProcessName {
  readonly pid: number;
  /** Start time of the process in clock ticks since boot; undefined where /proc does not tell. */
  readonly startTicks?: string | undefined;
}

export function processName(pid: number): ProcessName {
  return { pid, startTicks: startTicks(pid) };
}

/** Is it the same process that runs under this pid? */
export function runsStill({ pid, startTicks: started }: ProcessName): boolean {
  return isAlive(pid) && startTicks(pid) === started;
}

/** SIGKILL for a process and all it has started, as far as /proc tells. */
export function killTree(pid: number): void {
  // Stopped first, so that it starts nothing more while its children are looked up.
  send(pid, 'SIGSTOP');
  for (const child of childrenOf(pid)) killTree(child);
  send(pid, 'SIGKILL');
}

/** A child belongs to the thread that started it; docker and git start theirs from any. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Field 22 of /proc/PID/stat, which tells two processes of the same pid apart; a zombie has ended. */
function startTicks(pid: number): string | undefined {
  const text = read(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'ended' : fields[19];
}

/** Does some process run under this pid? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
