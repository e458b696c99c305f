import { stripVTControlCharacters } from 'node:util';

// Tabs and line ends are text; every other control or invisible formatting character can fake or hide output.
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** Text of a container or a tool made safe to show: no escape sequences, no control, zero-width or bidi characters. */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return stripVTControlCharacters(lines).replace(invisible, '').replaceAll('\t', '  ');
}

/** The same as one line: line ends become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** The same as lines, without trailing spaces and without blank lines at the end. */
export function cleanLines(text: string): readonly string[] {
  return cleanText(text)
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** At most `max` UTF-16 units; what was cut shows as `…`. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The same, cut in the middle: names that begin alike stay apart. */
export function shortenMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const tail = Math.floor((max - 1) / 2);
  return `${text.slice(0, max - 1 - tail)}…${text.slice(text.length - tail)}`;
}
