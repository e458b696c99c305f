import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const pageBytes = existsSync('/proc') ? Number(execFileSync('getconf', ['PAGESIZE'])) : 0;

/**
 * Resident memory of every process of a session, which also holds those whose parent has ended.
 * @param {number} session id of the process that leads it
 * @returns {number | undefined} bytes, pages shared by two processes counted twice; undefined where there is no /proc
 */
export function sessionMemory(session) {
  if (pageBytes === 0) return undefined;
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.map((pid) => residentPages(pid, session)).reduce((sum, pages) => sum + pages, 0) * pageBytes;
}

/** proc(5): after the name in parentheses come state, parent, group and session; resident pages are the 22nd. */
/** @param {string} pid @param {number} session */
function residentPages(pid, session) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[3]) === session ? Number(fields[21]) : 0;
  } catch {
    return 0;
  }
}
