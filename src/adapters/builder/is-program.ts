import { closeSync, openSync, readSync } from 'node:fs';

const scriptMark = '#!';

/** Whether the file is a program itself, and no script that calls another one in ways of its own. */
export function isProgram(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(scriptMark.length);
      readSync(file, start);
      return start.toString('latin1') !== scriptMark;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
