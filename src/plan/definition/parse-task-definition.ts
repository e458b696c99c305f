import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { LineCounter, parseDocument } from 'yaml';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports.js';
import { modelProblems } from './model-problems.js';
import { placeInDocument } from './place-in-document.js';
import { writtenPath } from './written-path.js';

/**
 * A task definition file's text (JSON or YAML) as RegisterTaskDefinition takes it. The raw output of
 * `aws ecs describe-task-definition` is accepted too. Every problem is reported with its place.
 */
export function parseTaskDefinition(path: string, text: string): JsonObject {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw invalid(
      path,
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return `${path}:${line}:${col}: ${error.message}`;
      }),
    );
  }
  if (path.endsWith('.json')) checkJson(path, text, lines);
  const whole = document.toJS() as { taskDefinition?: unknown } | null;
  const definition = whole?.taskDefinition ?? whole;
  const problems = [
    ...problemsOf(definition).map((problem) => `${path}: ${problem}`),
    ...foreignTo(
      definition,
      whole?.taskDefinition == null ? [] : ['taskDefinition'],
      (at, of) => `${path}${placeInDocument(document, lines, at, of)}`,
    ),
  ];
  if (problems.length > 0) throw invalid(path, problems);
  return definition as JsonObject;
}

/** What RegisterTaskDefinition does not know or take; a member that nobody sends must not get lost in silence. */
function foreignTo(
  definition: unknown,
  prefix: readonly string[],
  place: (path: readonly (string | number)[], of: 'name' | 'value') => string,
): readonly string[] {
  if (!isObject(definition)) return [];
  return modelProblems(definition).map(
    ({ path, of, message }) => `${place([...prefix, ...path], of)}: ${writtenPath(path)}: ${message}`,
  );
}

/** YAML takes more than JSON does (a missing value, a comma at the end); a .json file must be what it says. */
function checkJson(path: string, text: string, lines: LineCounter): void {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length === 0) return;
  throw invalid(
    path,
    errors.map(({ error, offset }) => {
      const { line, col } = lines.linePos(offset);
      return `${path}:${line}:${col}: not valid JSON (${printParseErrorCode(error)})`;
    }),
  );
}

/** What RegisterTaskDefinition requires in any case. */
function problemsOf(definition: unknown): string[] {
  if (!isObject(definition))
    return ['not a task definition: expected an object with family and containerDefinitions'];
  const { family, containerDefinitions: containers = [] } = definition;
  return [
    ...(isMissing(family) ? ['family: missing'] : []),
    ...(containers === null || (Array.isArray(containers) && containers.length === 0)
      ? ['containerDefinitions: expected a list of at least one container']
      : []),
    ...(Array.isArray(containers) ? containers.flatMap(containerProblems) : []),
  ];
}

function containerProblems(container: unknown, index: number): string[] {
  const unnamed = isObject(container) && isMissing(container.name);
  return unnamed ? [`containerDefinitions[${index}].name: missing`] : [];
}

function isMissing(name: unknown): boolean {
  return name === undefined || name === null || name === '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(path: string, problems: readonly string[]): ShipError {
  const [first = '', ...more] = problems;
  return new ShipError('task-definition-invalid', first, {
    evidence: more,
    remedy: `Correct ${path}; it takes what RegisterTaskDefinition takes, as JSON or YAML.`,
    docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  });
}
