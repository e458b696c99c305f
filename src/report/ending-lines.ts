import type { Outcome } from '../outcome.js';
import { cleanLine, cleanLines } from './clean-text.js';
import { unbrokenDuration } from './duration.js';
import { type Explanation, explainOutcome } from './explanation.js';
import type { Look } from './look.js';
import { wrapWords } from './wrap-words.js';

const labelled = (label: string, text: string, look: Look): readonly string[] => {
  const indent = label.length + 3;
  const [first = '', ...rest] = wrapWords(cleanLine(text), look.width, indent);
  return [`  ${look.colors.bold(label)} ${first}`, ...rest];
};

function successLines(outcome: Outcome, look: Look): readonly string[] {
  const { colors } = look;
  const time = unbrokenDuration(outcome.durationSeconds * 1000);
  const [first = '', ...rest] = wrapWords(`${cleanLine(outcome.headline)} · ${time}`, look.width, 2);
  const url = outcome.facts.serviceUrl;
  const links = url === undefined ? [] : [`  ${colors.cyan(cleanLine(url))}`];
  return [`${colors.green('✔')} ${colors.bold(first)}`, ...rest, ...links];
}

function failureLines(outcome: Outcome, why: Explanation, look: Look, of?: string): readonly string[] {
  const { colors } = look;
  const whose = of === undefined ? '' : `${of}: `;
  const [first = '', ...rest] = wrapWords(cleanLine(whose + why.cause), look.width, 2);
  const headline = outcome.headline === why.cause ? '' : `: ${outcome.headline}`;
  return [
    `${colors.red('✖')} ${colors.bold(first)}`,
    ...rest,
    ...why.evidence.flatMap(cleanLines).flatMap((line) => evidenceLines(line, look)),
    ...(why.remedy === undefined ? [] : labelled('fix:', why.remedy, look)),
    ...(why.docs === undefined ? [] : labelled('docs:', why.docs, look)),
    ...(of !== undefined && headline === '' ? [] : verdictLines(outcome, headline, look)),
  ];
}

/** What goes on in the next line stands further in than what it goes on from. */
function evidenceLines(line: string, { width }: Look): readonly string[] {
  const lead = line.length - line.trimStart().length;
  return wrapWords(`    ${line}`.trimEnd(), width, 6 + lead);
}

function verdictLines(
  { verdict, durationSeconds }: Outcome,
  headline: string,
  look: Look,
): readonly string[] {
  const time = unbrokenDuration(durationSeconds * 1000);
  const lines = wrapWords(`${verdict}${cleanLine(headline)} · ${time}`, look.width, 2);
  return lines.map((line, index) => look.colors.dim(index === 0 ? `  ${line}` : line));
}

/**
 * The last lines of a run: on success what is true now; else the cause (`of` one service of several, whose verdict and time
 * a table tells), the evidence, the remedy, then the verdict.
 */
export function endingLines(outcome: Outcome, look: Look, of?: string): readonly string[] {
  const why = explainOutcome(outcome);
  return why === undefined ? successLines(outcome, look) : failureLines(outcome, why, look, of);
}
