import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { expandMerges } from '../../config/expand-merges.js';
import { firstJsonProblem } from '../../config/first-json-problem.js';
import { yamlProblems } from '../../config/yaml-problems.js';
import { definitionError, type PlacedProblem } from './definition-error.js';
import type { Path } from './limits/limit.js';

/** A task definition's text that still knows where everything stands. */
export interface DefinitionDocument {
  readonly path: string;
  /** What RegisterTaskDefinition is to take; anything, as long as it is JSON or YAML. */
  readonly definition: unknown;
  /** The problem of a member's name or value; of a member that is not there, at what it would be in. */
  problemAt(path: Path, of: 'name' | 'value', message: string): PlacedProblem;
}

/**
 * Reads a text: JSON where the file is called so, else YAML. The raw output of `aws ecs describe-task-definition` is taken
 * too. Throws `task-definition-invalid` for a text that is neither.
 */
export function readDefinitionDocument(path: string, text: string): DefinitionDocument {
  const source = text.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number, message: string): PlacedProblem => {
    const { line, col } = lines.linePos(offset);
    return { offset, text: `${path}:${Math.max(1, line)}:${Math.max(1, col)}: ${message}` };
  };
  const syntax = [...syntaxProblems(path, source, document), ...expandMerges(document)];
  if (syntax.length > 0) {
    throw definitionError(
      path,
      syntax.map(({ offset, message }) => problem(offset, message)),
    );
  }
  const whole = document.toJS({ maxAliasCount: -1 }) as { taskDefinition?: unknown } | null;
  const wrapped = whole?.taskDefinition != null;
  return {
    path,
    definition: wrapped ? whole.taskDefinition : whole,
    problemAt: (at, of, message) =>
      problem(offsetOf(document, wrapped ? ['taskDefinition', ...at] : at, of), message),
  };
}

/** YAML takes more than JSON does (a missing value, a comma at the end); a .json file must be what it says. */
function syntaxProblems(path: string, text: string, document: Document) {
  const json = path.endsWith('.json') ? firstJsonProblem(text) : undefined;
  if (json !== undefined) return [json];
  return yamlProblems(document, text);
}

/** As near to the place as the text itself has it: an alias stands for all that it brings. */
function offsetOf(document: Document, path: Path, of: 'name' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [at, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next = isSeq(node) ? node.items[step as number] : pair?.value;
    const named = of === 'name' && at === path.length - 1 ? pair?.key : next;
    offset = startOf(named) ?? startOf(pair?.key) ?? offset;
    if (isAlias(next) || !isNode(next)) break;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
