import type { ServiceOutcome } from '../../services-outcome.js';
import { evidenceMarkdown } from '../evidence-markdown.js';
import { joined, leftOut } from '../fitting.js';
import { linksLine } from '../links.js';
import { markdownText } from '../markdown.js';
import { detailParts, headlineOf, type SummaryContext } from '../summary.js';
import { endMark } from './services-table.js';

/** One service's section in full, and what is left of it where there is no room. */
interface Section {
  readonly full: string;
  readonly short: string;
}

const titleOf = ({ name, outcome }: ServiceOutcome): string =>
  `${markdownText(name, 100)}: ${outcome.verdict}`;

/**
 * A section for each service that ran, failures first and open, the others folded; then the plans. What does not fit
 * `room` bytes is left out and said so: of those that went well first, the longest before the others.
 */
export function servicesSections(
  services: readonly ServiceOutcome[],
  plans: readonly string[],
  room: number,
  contextOf: (service: ServiceOutcome) => SummaryContext,
): string {
  const failed = services
    .filter(({ outcome }) => endMark(outcome) === '✖')
    .map((one) => openSection(one, contextOf(one)));
  const good = services
    .filter(({ outcome }) => endMark(outcome) === '✔')
    .map((one) => foldedSection(one, contextOf(one)));
  const planned = plans.map((full) => ({ full, short: '' }));
  const sections = [...failed, ...good, ...planned];
  const shortened = shorten(
    sections,
    [...longestFirst([...good, ...planned]), ...longestFirst(failed)],
    room,
  );
  return sections.flatMap((section) => textOf(section, shortened)).join('\n');
}

function openSection(service: ServiceOutcome, context: SummaryContext): Section {
  const title = `### ${markdownText(service.name, 100)} in detail`;
  const { outcome } = service;
  return {
    full: joined([title, evidenceMarkdown(outcome), ...detailParts(outcome, context)]),
    short: joined([title, leftOut]),
  };
}

function foldedSection(service: ServiceOutcome, context: SummaryContext): Section {
  const { outcome } = service;
  const inside = (parts: readonly string[]) =>
    joined([`<details><summary>✅ ${titleOf(service)}</summary>`, ...parts, '</details>']);
  return {
    full: inside([headlineOf(outcome), linksLine(outcome), ...detailParts(outcome, context)]),
    short: inside([leftOut]),
  };
}

const longestFirst = (sections: readonly Section[]): readonly Section[] =>
  sections.toSorted((a, b) => b.full.length - a.full.length);

/** Which sections are cut so that all fit, as few as need be. */
function shorten(
  sections: readonly Section[],
  order: readonly Section[],
  room: number,
): ReadonlySet<Section> {
  let left = sections.reduce((sum, { full }) => sum + bytesOf(full), 0) - room;
  const cut = new Set<Section>();
  for (const section of order) {
    if (left <= 0) break;
    cut.add(section);
    left -= bytesOf(section.full) - bytesOf(section.short);
  }
  return cut;
}

const bytesOf = (text: string): number => Buffer.byteLength(text) + 1;

function textOf(section: Section, shortened: ReadonlySet<Section>): readonly string[] {
  const text = shortened.has(section) ? section.short : section.full;
  return text === '' ? [] : [text];
}
