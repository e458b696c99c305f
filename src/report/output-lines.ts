import { cleanText } from './clean-text.js';

/** Raw output arrives in chunks that end anywhere; this puts them back into clean lines. */
export interface OutputLines {
  /** The lines that this chunk completes. */
  push(chunk: string): readonly string[];
  /** The last line when the output ended without a line end. */
  end(): readonly string[];
}

// A carriage return rewrites its line on a terminal, so what follows the last one is what a reader would see.
function visibleLine(line: string): string {
  const text = line.replace(/\r+$/, '');
  return cleanText(text.slice(text.lastIndexOf('\r') + 1)).trimEnd();
}

// A tool that never ends its line must not fill the memory.
const longestLine = 65_536;

/** A new joiner of chunks. Blank lines are dropped. */
export function outputLines(): OutputLines {
  let rest = '';
  const take = (lines: readonly string[]) => lines.map(visibleLine).filter((line) => line !== '');
  return {
    push(chunk) {
      const lines = (rest + chunk).split('\n');
      rest = (lines.pop() ?? '').slice(-longestLine);
      return take(lines);
    },
    end() {
      const last = rest;
      rest = '';
      return take([last]);
    },
  };
}
