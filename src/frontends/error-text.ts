import type { ShipError } from '../errors.js';
import { wrapWords } from '../report/wrap-words.js';
import { version } from '../version.js';

/** Where bugs are reported. */
export const bugRemedy =
  'This is a bug in ecs-ship: please report it with the lines above (npm bugs ecs-ship).';

/** A user's error: the message, the evidence further in, the remedy; `width` columns to fit, undefined: breaks no line. */
export function errorText({ message, evidence, remedy, docs }: ShipError, width?: number): string {
  const lines = [
    `error: ${message}`,
    ...evidence.flatMap((item) => item.split('\n')).map((line) => `  ${line}`),
    `fix: ${remedy}`,
    ...(docs === undefined ? [] : [`docs: ${docs}`]),
  ];
  return `${lines.flatMap((line) => wrapWords(line, width, 5)).join('\n')}\n`;
}

/** A bug: its stack, what ran, and where to report it. */
export function bugText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${stack}\necs-ship ${version}, Node ${process.version}, ${process.platform}\n${bugRemedy}\n`;
}
