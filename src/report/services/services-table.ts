import type { Outcome } from '../../outcome.js';
import type { ServiceOutcome } from '../../services-outcome.js';
import { cleanLine, shortenMiddle } from '../clean-text.js';
import { formatDuration } from '../duration.js';
import type { Look } from '../look.js';

/** How a service ended, at a glance. */
export function endMark({ verdict, exitCode }: Outcome): '✔' | '✖' | '–' {
  if (verdict === 'not-started') return '–';
  return exitCode === 0 ? '✔' : '✖';
}

/** `web:12`, the revision that the run deployed or found. */
export function revisionOf({ facts }: Outcome): string {
  return cleanLine(facts.taskDefinitionArn?.split('/').at(-1) ?? '');
}

const narrowest = 8;
const head = ['service', 'verdict', 'revision', 'duration'] as const;

const cellsOf = ({ name, outcome }: ServiceOutcome, longest: number): readonly string[] => [
  shortenMiddle(cleanLine(name), longest),
  outcome.verdict,
  shortenMiddle(revisionOf(outcome), longest),
  outcome.verdict === 'not-started' ? '' : formatDuration(outcome.durationSeconds * 1000),
];

/** One line per service in the file's order: mark, name, verdict, revision, duration; its URL beside it or, in a narrow terminal, below. */
export function servicesTable(services: readonly ServiceOutcome[], look: Look): readonly string[] {
  const { colors, width } = look;
  const longest = width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, Math.floor(width / 4));
  const rows = [head, ...services.map((service) => cellsOf(service, longest))];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ');
  const tint = { '✔': colors.green, '✖': colors.red, '–': colors.dim };
  const lines = services.flatMap((service) => {
    const mark = endMark(service.outcome);
    const row = `  ${line(cellsOf(service, longest))}`;
    return beside(`${tint[mark](mark)}${row.slice(1)}`, row.length, service.outcome.facts.serviceUrl, look);
  });
  return [colors.dim(`  ${line(head)}`.trimEnd()), ...lines];
}

function beside(row: string, length: number, url: string | undefined, look: Look): readonly string[] {
  if (url === undefined) return [row.trimEnd()];
  const link = cleanLine(url);
  const fits = look.width === undefined || length + 3 + link.length <= look.width;
  const tinted = look.colors.cyan(link);
  return fits ? [`${row}   ${tinted}`] : [row.trimEnd(), `    ${tinted}`];
}
