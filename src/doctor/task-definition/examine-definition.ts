import type { CheckRule } from '../../check/check-rule.js';
import { checkRules } from '../../check/check-rules.js';
import { taskDefinitionView } from '../../check/task-definition-view.js';
import type { Config } from '../../config/config.js';
import type { JsonObject } from '../../ports/json-object.js';
import { failedBy, type Line, ok, readOr, skipped, warning } from '../line.js';
import type { Patient } from '../patient.js';

/** Whether a ship could make its task definition, and what `ecs-ship check` says of it. */
export async function examineDefinition(patient: Patient): Promise<readonly Line[]> {
  const planned = await readOr(patient.taskDefinition(), (error) =>
    reasonsElsewhere.includes(error.code)
      ? skipped('task-definition', `The task definition is not known. ${error.message}`)
      : failedBy('task-definition', error),
  );
  if ('lines' in planned) return planned.lines;
  const { family } = planned.value;
  return [
    ok('task-definition', `a revision of ${family} can be made, from ${sourceOf(patient.config)}`),
    ...judgeDefinition(planned.value, patient.config),
  ];
}

/** What lines of other areas tell. */
const reasonsElsewhere: readonly string[] = [
  ...[
    'service-not-found',
    'cluster-not-found',
    'credentials-missing',
    'credentials-refused',
    'region-missing',
  ],
  ...['permission-denied', 'throttled', 'aws-unreachable', 'aws-unavailable', 'interrupted'],
];

function sourceOf({ taskDefinition: { revision, file, family, generate } }: Config): string {
  if (revision !== undefined) return `the revision ${revision} as it is`;
  if (file !== undefined) return file;
  if (family !== undefined) return `the newest revision of ${family}`;
  return generate === undefined ? 'the revision that runs' : 'the options';
}

/**
 * What the rules about task definitions find in the one that would be registered; only errors, since `check` tells the rest. What
 * ECS would refuse is refused before: these are unwise.
 */
export function judgeDefinition(definition: JsonObject, config: Config): readonly Line[] {
  const taskDefinition = taskDefinitionView('the task definition', JSON.stringify(definition));
  const placeOf = (option: string) => ({ file: option, line: 1, column: 1 });
  const input = { config, placeOf, isSet: () => false, taskDefinition };
  return checkRules
    .filter(({ severity }) => severity === 'error')
    .flatMap((rule: CheckRule) => rule.find(input).map(({ message }) => lineOf(rule, message)));
}

function lineOf({ id, title, remedy, reference }: CheckRule, message: string): Line {
  return warning('task-definition-check', `${title}: ${message} (${id}).`, remedy, reference);
}
