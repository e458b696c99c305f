import type { Outcome } from '../outcome.js';
import { boundedLines } from './bounded-lines.js';
import { cleanLines } from './clean-text.js';
import { explainOutcome } from './explanation.js';
import { codeBlock, inlineCode, markdownSentence } from './markdown.js';
import { placedLine } from './problem-place.js';
import { withShortNames } from './short-names.js';

// The first lines name the task, the last ones are what it said before it died.
const firstLines = 40;
const lastLines = 160;

/**
 * What shows the cause: what ECS says as a list, which a phone wraps, and what a container or a tool has printed as it is.
 */
export function evidenceMarkdown(outcome: Outcome): string {
  const { evidence = [], cause } = explainOutcome(outcome) ?? {};
  const told = (line: string) => line.replace(/^[\w-]+: /, '') === cause;
  const lines = boundedLines(
    evidence.flatMap(cleanLines).filter((line) => !told(line)),
    firstLines,
    lastLines,
  );
  const isTool = /^(?:build|push)-failed$/.test(outcome.failure?.code ?? '');
  const isPrinted = (line: string) => isTool || line.startsWith('  ');
  return runsOf(lines, isPrinted)
    .map(({ printed, items }) => (printed ? codeBlock(unindented(items)) : items.map(itemOf).join('\n')))
    .join('\n\n');
}

/** Where a file is named, that is what a reader looks for. */
function itemOf(line: string): string {
  const found = placedLine(line);
  if (found === undefined) return `- ${markdownSentence(withShortNames(line))}`;
  const { file, line: at, col } = found.place;
  const place = [file, at, col].filter((part) => part !== undefined).join(':');
  return `- ${inlineCode(place)} ${markdownSentence(withShortNames(found.text))}`;
}

interface LinesAlike {
  readonly printed: boolean;
  readonly items: string[];
}

function runsOf(lines: readonly string[], isPrinted: (line: string) => boolean): readonly LinesAlike[] {
  const runs: LinesAlike[] = [];
  for (const line of lines) {
    const printed = isPrinted(line);
    const last = runs.at(-1);
    if (last?.printed === printed) last.items.push(line);
    else runs.push({ printed, items: [line] });
  }
  return runs;
}

const unindented = (lines: readonly string[]): readonly string[] =>
  lines.every((line) => line.startsWith('  ')) ? lines.map((line) => line.slice(2)) : lines;
