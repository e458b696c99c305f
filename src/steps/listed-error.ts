import { ShipError } from '../errors.js';

/** One error that lists all problems of several: each error's own list, or else its message. */
export function listedError(all: readonly ShipError[]): ShipError {
  const errors = distinct(all);
  const [first, ...others] = errors;
  if (first === undefined) throw new TypeError('no error to list');
  if (others.length === 0) return first;
  const lines = errors.flatMap(({ message, evidence }) =>
    evidence.length > 1 ? evidence : [message, ...evidence],
  );
  const remedies = [...new Set(errors.map(({ remedy }) => remedy))];
  return new ShipError(first.code, `${lines.length} problems in the files and options of this run`, {
    evidence: lines,
    remedy: remedies.join(' '),
    cause: first,
  });
}

/** Two services may share a file. */
function distinct(errors: readonly ShipError[]): readonly ShipError[] {
  const told = errors.map(({ message, evidence }) => [message, ...evidence].join('\n'));
  return errors.filter((_, index) => told.indexOf(told[index] ?? '') === index);
}
