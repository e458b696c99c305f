import { appendFileSync } from 'node:fs';

/** Adds to a text file in one write, so that whenever the process is killed all of the text is there or none. */
export function appendText(path: string, text: string): void {
  appendFileSync(path, text);
}
