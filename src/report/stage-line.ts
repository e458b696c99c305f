import type { StageName, StageRecord } from '../outcome.js';
import { cleanLine } from './clean-text.js';
import { unbrokenDuration } from './duration.js';
import type { Colors, Look } from './look.js';
import { wrapWords } from './wrap-words.js';

const nameWidth = 'task-definition'.length;
const indent = nameWidth + 3;

/** The name of a stage as the column that all lines about it share. */
export function stageColumn(stage: StageName): string {
  return stage.padEnd(nameWidth);
}

const dimEnd = (line: string, length: number, colors: Colors): string =>
  line.slice(0, -length) + colors.dim(line.slice(-length));

/** The one line a stage leaves behind: mark, name, what was done, time. */
export function stageLine(record: StageRecord, look: Look): readonly string[] {
  const { colors } = look;
  const mark = { done: colors.green('✔'), skipped: colors.dim('–'), failed: colors.red('✖') }[record.result];
  const time = unbrokenDuration(record.durationMs);
  const wrapped = wrapWords(`${cleanLine(record.summary)}   ${time}`, look.width, indent);
  const lines = [...wrapped.slice(0, -1), dimEnd(wrapped.at(-1) ?? '', time.length, colors)];
  return [`${mark} ${colors.bold(stageColumn(record.stage))} ${lines[0] ?? ''}`, ...lines.slice(1)];
}

/** A line that a running stage says about itself. */
export function progressLine(stage: StageName, line: string, look: Look): readonly string[] {
  const [first = '', ...rest] = wrapWords(cleanLine(line), look.width, indent);
  return [`  ${look.colors.dim(stageColumn(stage))} ${first}`, ...rest];
}

/** A line of a tool's own output, kept apart from ours by a bar. */
export function outputLine(line: string, look: Look): string {
  return `  ${look.colors.dim('│')} ${line}`;
}

/** Something to know, nothing to do at once. */
export function noticeLine(message: string, look: Look): readonly string[] {
  const [first = '', ...rest] = wrapWords(cleanLine(message), look.width, 2);
  return [`${look.colors.yellow('!')} ${first}`, ...rest];
}
