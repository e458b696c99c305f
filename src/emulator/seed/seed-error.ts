import { ShipError } from '../../errors.js';
import type { PlacedProblem } from './yaml-text.js';

/** One error for everything wrong with a seed: a single problem is the message, several are its evidence. */
export function seedError(file: string, problems: readonly PlacedProblem[]): ShipError {
  const sentences = problems.map(({ where, message }) => `${where} ${message}`);
  const remedy = 'Correct the seed file; docs/emulator.md describes what it may hold.';
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1) return new ShipError('config-invalid', only, { remedy });
  return new ShipError('config-invalid', `${problems.length} problems in ${file}`, {
    evidence: sentences,
    remedy,
  });
}

/** A file that cannot be read at all. */
export function unreadable(file: string, cause: unknown): ShipError {
  const why =
    (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (cause as Error).message;
  return new ShipError('config-unreadable', `${file}: ${why}`, { remedy: 'Correct the path.', cause });
}
