import { shorten } from './clean-text.js';
import { formatDuration } from './duration.js';
import { codeBlock } from './markdown.js';
import type { Span } from './story.js';

/** Spans under one heading. */
export interface GanttSection {
  readonly name: string;
  readonly spans: readonly Span[];
}

const mostBars = 120;
const longestName = 40;
const second = 1000;
/** This part of the whole time is the shortest that is seen. */
const shortest = 100;

/** Steps of the time axis, of which a phone shows four. */
const steps: readonly (readonly [ms: number, interval: string])[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => [n * second, `${n}second`] as const),
  ...[1, 2, 5, 10, 15, 30].map((n) => [n * 60 * second, `${n}minute`] as const),
  ...[1, 2, 4, 8, 24].map((n) => [n * 3600 * second, `${n}hour`] as const),
];
const mostTicks = 4;

/** Small enough for a phone, where the chart is as wide as the page. */
const look = {
  gantt: {
    barHeight: 18,
    barGap: 4,
    fontSize: 11,
    sectionFontSize: 11,
    leftPadding: 62,
    rightPadding: 8,
  },
};

/**
 * The sections as a Mermaid chart of real times (UTC, wherever it is looked at); nothing where all of it took less than a
 * second. No name in it can end its line or be read as Mermaid's own word.
 */
export function ganttBlock(sections: readonly GanttSection[]): string {
  const all = sections.flatMap(({ spans }) => spans);
  const total = Math.max(...all.map(({ to }) => to)) - Math.min(...all.map(({ from }) => from));
  const shown = bounded(sections.map((one) => visible(one, total)));
  if (total < second || shown.length === 0) return '';
  const lines = [
    `%%{init: ${JSON.stringify(look)}}%%`,
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${total > 3 * 3600 * second ? '%H:%M' : '%H:%M:%S'}`,
    `  tickInterval ${(steps.find(([ms]) => total / ms <= mostTicks) ?? ['', '1day'])[1]}`,
    ...shown.flatMap(({ name, spans }) => [
      `  section ${ganttName(name) || 'Run'}`,
      ...spans.map((span) => barOf(span, total)),
    ]),
  ];
  return codeBlock(lines, 'mermaid');
}

const keyword =
  /^(?:\d{4}-\d{2}|gantt|section|title|click|call|href|(?:date|axis)Format|tickInterval|todayMarker|(?:ex|in)cludes|inclusiveEndDates|topAxis|week(?:day|end)|acc(?:Title|Descr))\b/i;

/** Letters, digits and a few marks: a colon, a semicolon, a hash or a line end would end the name, a keyword or a date begin one of Mermaid's. */
export function ganttName(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N} ._/()-]+/gu, ' ').replace(/ +/g, ' ');
  const name = shorten(plain.trim(), longestName);
  return keyword.test(name) ? `(${name})` : name;
}

/** In the order in which they began; what is too short to be seen is left out, unless it went wrong. */
function visible({ name, spans }: GanttSection, total: number): GanttSection {
  const seen = spans.filter(({ from, to, isBad }) => isBad || (to - from) * shortest >= total);
  return { name, spans: seen.toSorted((a, b) => a.from - b.from) };
}

/** A failure that is too short to be seen is drawn a little longer; its label has the true time. */
function barOf({ name, from, to, isBad }: Span, total: number): string {
  const end = Math.max(to, from + Math.ceil(total / shortest));
  const label = `${ganttName(name)} ${formatDuration(to - from)}`;
  return `  ${label} :${isBad ? 'crit, ' : ''}${timeOf(from)}, ${timeOf(end)}`;
}

const timeOf = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace('Z', '');

function bounded(sections: readonly GanttSection[]): readonly GanttSection[] {
  let room = mostBars;
  return sections.flatMap(({ name, spans }) => {
    const kept = spans.slice(0, room);
    room -= kept.length;
    return kept.length === 0 ? [] : [{ name, spans: kept }];
  });
}
