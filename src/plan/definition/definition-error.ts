import { ShipError } from '../../errors.js';

/** A problem as it is told, and where it stands in its file; without an offset: in no file. */
export interface PlacedProblem {
  readonly offset?: number;
  /** `td.json:3:7: memry: unknown member`. */
  readonly text: string;
}

/** One error for all problems of a task definition, in the order of the file. */
export function definitionError(path: string, problems: readonly PlacedProblem[]): ShipError {
  const last = Number.POSITIVE_INFINITY;
  const texts = problems
    .toSorted((a, b) => (a.offset ?? last) - (b.offset ?? last) || 0)
    .map(({ text }) => text);
  const [first = ''] = texts;
  return new ShipError(
    'task-definition-invalid',
    texts.length === 1 ? first : `${texts.length} problems in ${path}`,
    {
      evidence: texts.length === 1 ? [] : texts,
      remedy: `Correct ${path}; it takes what RegisterTaskDefinition takes, as JSON or YAML.`,
      docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    },
  );
}
