import type { ValuesOf } from '../../config/option-row.js';
import { type Problem, problemsError } from '../../config/problem.js';
import { invalid } from '../../config/reading.js';
import { cpuUnits, memoryMib } from '../../plan/definition/task-size.js';
import type { RunOf, RunWish } from '../../plan/one-off/run-wish.js';
import type { runRows } from './run-rows.js';

export type RunValues = ValuesOf<typeof runRows>;

/** Source: Amazon ECS API reference, RunTask `startedBy`. */
const startedBy = /^[\w/-]{1,128}$/;

/** What the options of `run` and the words after them ask for. Throws one ShipError with every problem. */
export function runWishOf(values: RunValues, command: readonly string[], env: NodeJS.ProcessEnv): RunWish {
  const problems = [...problemsOf(values, command), ...unsetVariables(values, env)];
  if (problems.length > 0) throw problemsError(problems);
  const here = Object.fromEntries((values['env-from'] ?? []).map((name) => [name, env[name] ?? '']));
  return {
    command,
    container: values.container,
    environment: { ...here, ...values.env },
    cpu: values.cpu === undefined ? undefined : cpuUnits(values.cpu),
    memory: values.memory === undefined ? undefined : memoryMib(values.memory),
    of: ofRevision(values),
    count: values.count,
    startedBy: values['started-by'],
    timeoutMs: values.timeout,
    detach: values.detach,
  };
}

function ofRevision({ revision: reference, commit, image }: RunValues): RunOf | undefined {
  if (reference !== undefined) return { kind: 'revision', reference };
  if (commit !== undefined) return { kind: 'commit', commit };
  return image === undefined ? undefined : { kind: 'image', image };
}

function problemsOf(values: RunValues, command: readonly string[]): Problem[] {
  const named = (['revision', 'commit', 'image'] as const).filter((name) => values[name] !== undefined);
  const [first, second] = named;
  return [
    ...(command.length === 0
      ? [
          {
            code: 'option-missing',
            where: 'run',
            message:
              'there is no command; write it at the end: ecs-ship run --service web -- rake db:migrate',
          } as const,
        ]
      : []),
    ...(second === undefined
      ? []
      : [invalid(`--${second}`, `says another revision than --${first} (remove one)`)]),
    ...(startedBy.test(values['started-by'])
      ? []
      : [invalid('--started-by', 'takes up to 128 letters, digits, - _ and /')]),
  ];
}

function unsetVariables(values: RunValues, env: NodeJS.ProcessEnv): Problem[] {
  return (values['env-from'] ?? [])
    .filter((name) => env[name] === undefined)
    .map((name) => invalid('--env-from', `the variable ${name} is not set here`));
}
