import { type Scope, tokenValue } from './evaluate.js';
import { Part } from './workflow.js';

type Choice = Readonly<Record<string, unknown>>;

/** What `strategy.matrix` comes to: every choice of one value each, or the list under `include`; undefined without one. */
export function matrixOf(part: Part, scope: Scope): readonly Choice[] | undefined {
  const matrix = new Part(part.get('strategy')).get('matrix');
  if (matrix === undefined) return undefined;
  const { include, exclude, ...axes } = tokenValue(matrix, scope) as Record<string, unknown[]>;
  if (exclude !== undefined) throw new Error('nobody here reads exclude');
  const names = Object.keys(axes);
  if (names.length === 0) return include as Choice[];
  if (include !== undefined) throw new Error('nobody here reads include beside other keys');
  return names.reduce<Choice[]>(
    (sofar, name) => sofar.flatMap((one) => (axes[name] ?? []).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}
