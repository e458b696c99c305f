import { type ErrorCode, ShipError } from '../errors.js';

export type ProblemCode = Extract<ErrorCode, `option-${string}` | `config-${string}`>;

/** One thing wrong with the configuration, said in the words of the place it was written in. */
export interface Problem {
  readonly code: ProblemCode;
  /** `--platforms[1]`, `platforms[1]`, `ECS_SHIP_PLATFORMS[1]` or `ecs-ship.yml:4:9 platforms[1]`. */
  readonly where: string;
  /** What is wrong and what would be valid. */
  readonly message: string;
}

const remedies: Readonly<Record<ProblemCode, string>> = {
  'option-missing': 'Set what is missing.',
  'option-unknown': 'Correct or remove the name; `ecs-ship ship --help` lists every option.',
  'option-invalid': 'Correct the value; `ecs-ship ship --help` describes every option.',
  'config-unreadable': 'Correct the path.',
  'config-invalid': 'Correct the configuration file.',
};

/** One error for all problems, each told once: a single one is the message, several become its evidence. */
export function problemsError(found: readonly Problem[]): ShipError {
  const problems = distinct(found);
  const [first, ...others] = problems;
  if (first === undefined) throw new TypeError('an error needs at least one problem');
  if (others.length === 0) {
    return new ShipError(first.code, sentence(first), { remedy: remedies[first.code] });
  }
  const codes = new Set(problems.map((problem) => problem.code));
  return new ShipError(first.code, `${problems.length} problems in the configuration`, {
    evidence: problems.map(sentence),
    remedy: [...codes].map((code) => remedies[code]).join(' '),
  });
}

/** What several services take from one place is wrong once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [sentence(one), one] as const)).values()];
}

function sentence({ where, message }: Problem): string {
  return `${where}: ${message}`;
}
