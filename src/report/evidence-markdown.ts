import type { Outcome } from '../outcome.js';
import { boundedLines } from './bounded-lines.js';
import { cleanLines } from './clean-text.js';
import { explainOutcome } from './explanation.js';
import { codeBlock, markdownText } from './markdown.js';

// The first lines name the task, the last ones are what it said before it died.
const firstLines = 40;
const lastLines = 160;

/**
 * What shows the cause: what ECS says as a list, which a phone wraps, and what a container or a tool has printed as it is.
 */
export function evidenceMarkdown(outcome: Outcome): string {
  const evidence = explainOutcome(outcome)?.evidence.flatMap(cleanLines) ?? [];
  const lines = boundedLines(evidence, firstLines, lastLines);
  const isTool = /^(?:build|push)-failed$/.test(outcome.failure?.code ?? '');
  const isPrinted = (line: string) => isTool || line.startsWith('  ');
  return runsOf(lines, isPrinted)
    .map(({ printed, items }) =>
      printed ? codeBlock(unindented(items)) : items.map((item) => `- ${markdownText(item)}`).join('\n'),
    )
    .join('\n\n');
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
