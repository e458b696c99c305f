import type { Outcome } from '../../outcome.js';
import type { ServicesOutcome } from '../../services-outcome.js';
import { cleanLine } from '../clean-text.js';
import { unbrokenDuration } from '../duration.js';
import { endingLines } from '../ending-lines.js';
import { explainOutcome } from '../explanation.js';
import { failedServices } from '../failed-services.js';
import type { Look } from '../look.js';
import { wrapWords } from '../wrap-words.js';
import { endMark, servicesTable } from './services-table.js';

/** What one service's end leaves in the log at once; the whole story comes at the end of the run. */
export function serviceEndLines(outcome: Outcome, look: Look): readonly string[] {
  const { colors } = look;
  const mark = endMark(outcome);
  const tint = { '✔': colors.green, '✖': colors.red, '–': colors.dim }[mark];
  const cause = explainOutcome(outcome)?.cause ?? outcome.headline;
  const text = mark === '–' ? outcome.headline : `${cause} · ${timeOf(outcome)}`;
  const [first = '', ...rest] = wrapWords(cleanLine(text), look.width, 2);
  return [`${tint(mark)} ${mark === '–' ? first : colors.bold(first)}`, ...rest];
}

/** The last lines of a run of several services: a table, each failure's story, then how it went as a whole. */
export function servicesEndingLines(outcome: ServicesOutcome, look: Look): readonly string[] {
  const stories = failedServices(outcome).map(({ name, outcome: one }) => endingLines(one, look, name));
  const dry = outcome.verdict === 'planned';
  const table = dry ? [] : [...servicesTable(outcome.services, look), ''];
  return [...table, ...apart([...stories, headlineLines(outcome, look)])];
}

/** A blank line between them, but none between two that are one line each. */
function apart(stories: readonly (readonly string[])[]): readonly string[] {
  return stories.flatMap((story, index) => {
    const next = stories[index + 1];
    const last = index === stories.length - 2;
    const together = next === undefined || (!last && story.length === 1 && next.length === 1);
    return together ? story : [...story, ''];
  });
}

function headlineLines(outcome: ServicesOutcome, look: Look): readonly string[] {
  const { colors } = look;
  const text = `${cleanLine(outcome.headline)} · ${timeOf(outcome)}`;
  const [first = '', ...rest] = wrapWords(text, look.width, 2);
  const mark = outcome.exitCode === 0 ? colors.green('✔') : colors.red('✖');
  return [`${mark} ${colors.bold(first)}`, ...rest];
}

const timeOf = ({ durationSeconds }: { readonly durationSeconds: number }): string =>
  unbrokenDuration(durationSeconds * 1000);
