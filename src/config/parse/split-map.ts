/** One `key=value` line; `value` is absent where the line has no `=`. */
export interface MapLine {
  readonly key: string;
  readonly value?: string;
}

/** The lines of a text as pairs: only the first `=` separates, empty lines are dropped. */
export function splitMap(text: string): MapLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(splitLine);
}

function splitLine(line: string): MapLine {
  const at = line.indexOf('=');
  return at < 0 ? { key: line } : { key: line.slice(0, at).trimEnd(), value: line.slice(at + 1) };
}
