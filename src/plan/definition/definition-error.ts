import { ShipError } from '../../errors.js';

/** A problem as it is told, and where it stands in its file; without an offset: in no file. */
export interface PlacedProblem {
  readonly offset?: number;
  /** The option that causes it. */
  readonly option?: string;
  /** `td.json:3:7: memry: unknown member`. */
  readonly text: string;
}

/** One error for all problems of a task definition, in the order of the file. */
export function definitionError(
  path: string,
  problems: readonly PlacedProblem[],
  remedy = remedyOf(path, problems),
): ShipError {
  const last = Number.POSITIVE_INFINITY;
  const texts = problems
    .toSorted((a, b) => (a.offset ?? last) - (b.offset ?? last) || 0)
    .map(({ text }) => text);
  const [first = ''] = texts;
  return new ShipError(
    'task-definition-invalid',
    texts.length === 1 ? first : `${texts.length} problems in ${placeOf(path, problems)}`,
    {
      evidence: texts.length === 1 ? [] : texts,
      remedy,
      docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    },
  );
}

function isOption({ option }: PlacedProblem): boolean {
  return option !== undefined;
}

function placeOf(path: string, problems: readonly PlacedProblem[]): string {
  return problems.every(isOption) ? `the options over ${path}` : path;
}

function remedyOf(path: string, problems: readonly PlacedProblem[]): string {
  const file = `Correct ${path}; it takes what RegisterTaskDefinition takes, as JSON or YAML.`;
  const names = [...new Set(problems.flatMap(({ option }) => option ?? []))];
  const options = `Correct the option${names.length === 1 ? '' : 's'} ${names.join(', ')}; \`ecs-ship ship --help\` describes every option.`;
  if (problems.every(isOption)) return options;
  return problems.some(isOption) ? `${file} ${options}` : file;
}
