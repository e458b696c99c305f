import { stringify } from 'yaml';
import type { RunSettings, Setting } from '../config/settings.js';
import { cleanLine } from './clean-text.js';

const furthest = 48;

interface Line {
  readonly text: string;
  readonly source?: string;
}

/** The settings as an ecs-ship.yml, each with the place that decided it beside it. */
export function settingsText({ options, services }: RunSettings): string {
  const entries = (services ?? []).flatMap((one) => [
    { text: `  ${one.name}:` },
    ...linesOf(one.options).map((line) => ({ ...line, text: `    ${line.text}` })),
  ]);
  const lines = [...linesOf(options), ...(services === undefined ? [] : [{ text: 'services:' }]), ...entries];
  const told = lines.filter(({ source }) => source !== undefined).map(({ text }) => text.length);
  const column = Math.min(furthest, Math.max(0, ...told));
  return lines
    .map(({ text, source }) =>
      source === undefined ? `${text}\n` : `${text.padEnd(column)}  # ${cleanLine(source)}\n`,
    )
    .join('');
}

function linesOf(settings: readonly Setting[]): Line[] {
  return settings.flatMap(({ name, value, source }) => {
    const [first = '', ...rest] = stringify({ [name]: value }, { lineWidth: 0, indentSeq: false })
      .trimEnd()
      .split('\n');
    return [{ text: first, source }, ...rest.map((text) => ({ text }))];
  });
}

/** What `--json` prints. */
export function settingsDocument({ options, services }: RunSettings): object {
  return {
    version: 1,
    options: byName(options),
    ...(services === undefined
      ? {}
      : {
          services: Object.fromEntries(services.map((one) => [one.name, { options: byName(one.options) }])),
        }),
  };
}

function byName(settings: readonly Setting[]): object {
  return Object.fromEntries(settings.map(({ name, value, source }) => [name, { value, source }]));
}
