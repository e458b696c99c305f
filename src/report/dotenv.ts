import { cleanLine, shorten } from './clean-text.js';
import { shoutingCase } from './outputs.js';

// GitLab refuses a dotenv report of 5120 bytes or more.
export const mostBytes = 5119;
const longestValue = 1000;

/** One line without control characters and quotes, which GitLab would keep as part of the value, and without `$`, which it would expand. */
export const plainValue = (value: string): string =>
  shorten(
    cleanLine(value)
      .replace(/["'`$\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    longestValue,
  );

/** The line of one variable. */
export const dotenvLine = (name: string, value: string): string => `${name}=${value}\n`;

/**
 * Outputs as a GitLab dotenv report: one `NAME=value` a line, no quotes, comments or blank lines
 * (docs.gitlab.com, artifacts:reports:dotenv). What does not fit is left out, the longest values first.
 */
export function dotenvText(outputs: Readonly<Record<string, string>>): string {
  const entries = Object.entries(outputs).map(([name, value]) => [name, plainValue(value)] as const);
  const kept = entries.filter(([, value]) => value !== '');
  const text = () => kept.map(([name, value]) => dotenvLine(shoutingCase(name), value)).join('');
  while (Buffer.byteLength(text()) > mostBytes) {
    const longest = kept.reduce((a, b) => (b[1].length > a[1].length ? b : a));
    kept.splice(kept.indexOf(longest), 1);
  }
  return text();
}
