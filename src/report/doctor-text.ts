import { areas } from '../doctor/areas.js';
import type { ServiceLines } from '../doctor/diagnosis.js';
import type { Line, LineStatus } from '../doctor/line.js';
import { cleanLine } from './clean-text.js';
import type { Look } from './look.js';
import { wrapWords } from './wrap-words.js';

/** How a line begins; `ascii` where the terminal has no more. */
export type Marks = Readonly<Record<LineStatus, string>>;

export const marks: Marks = { ok: '✓', warning: '!', failed: '✗', skipped: '–' };
export const asciiMarks: Marks = { ok: '+', warning: '!', failed: 'x', skipped: '-' };

/** Every line under its area, of each service, and what they come to. */
export function doctorText(services: readonly ServiceLines[], look: Look, shown: Marks = marks): string {
  const blocks = services.flatMap(({ name, lines }) => [
    ...(name === undefined ? [] : [[look.colors.bold(name)]]),
    ...Object.entries(areas).flatMap(([area, title]) => {
      const its = lines.filter((line) => line.area === area);
      return its.length === 0 ? [] : [[title, ...its.flatMap((line) => lineText(line, look, shown))]];
    }),
  ]);
  const all = services.flatMap(({ lines }) => lines);
  return `${[...blocks, [summary(all, look)]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function lineText({ status, text, remedy, docs }: Line, look: Look, shown: Marks): readonly string[] {
  const { colors } = look;
  const paint = { ok: colors.green, warning: colors.yellow, failed: colors.red, skipped: colors.dim }[status];
  return [
    ...wrapped(`  ${paint(shown[status])} `, cleanLine(text), 4, look),
    ...(remedy === undefined ? [] : wrapped('    ', cleanLine(remedy), 4, look)),
    ...(docs === undefined ? [] : [`    ${colors.dim(docs)}`]),
  ];
}

function wrapped(first: string, text: string, indent: number, { width }: Look): readonly string[] {
  return wrapWords(text, width, indent).map((part, index) => (index === 0 ? `${first}${part}` : part));
}

function summary(lines: readonly Line[], { colors }: Look): string {
  const count = (status: LineStatus) => lines.filter((line) => line.status === status).length;
  const [failures, warnings, unknown] = [count('failed'), count('warning'), count('skipped')];
  const parts = [
    ...(failures === 0 ? [] : [`${failures} failed`]),
    ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`]),
    ...(unknown === 0 ? [] : [`${unknown} not known`]),
  ];
  if (failures > 0) return colors.red(`${parts.join(', ')}: a deployment would fail.`);
  if (parts.length > 0)
    return colors.yellow(`${parts.join(', ')}: nothing that would make a deployment fail.`);
  return colors.green('All is well.');
}
