import { stringify } from 'yaml';
import type { Setting } from '../config/settings.js';
import { cleanLine } from './clean-text.js';

const furthest = 48;

/** The settings as an ecs-ship.yml, each with the place that decided it beside it. */
export function settingsText(settings: readonly Setting[]): string {
  const written = settings.map(({ name, value, source }) => ({
    lines: stringify({ [name]: value }, { lineWidth: 0, indentSeq: false })
      .trimEnd()
      .split('\n'),
    source,
  }));
  const column = Math.min(furthest, Math.max(0, ...written.map(({ lines: [first = ''] }) => first.length)));
  return written
    .flatMap(({ lines: [first = '', ...rest], source }) => [
      `${first.padEnd(column)}  # ${cleanLine(source)}`,
      ...rest,
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** What `--json` prints. */
export function settingsDocument(settings: readonly Setting[]): object {
  const options = settings.map(({ name, value, source }) => [name, { value, source }] as const);
  return { version: 1, options: Object.fromEntries(options) };
}
