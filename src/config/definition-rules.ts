import type { RemovableMap } from './option-row.js';
import type { Problem } from './problem.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';

/** What options over a task definition say about one another. */
export function definitionRuleProblems(reading: OptionsReading): Problem[] {
  return [
    ...variableOrSecret(reading),
    ...oneDefinition(reading),
    ...wholeGibibytes(reading),
    ...commandOfCheck(reading),
  ];
}

function oneDefinition({ origins }: OptionsReading): Problem[] {
  const [file, family] = [origins.get('task-definition'), origins.get('task-definition-family')];
  if (file === undefined || family === undefined) return [];
  return [invalid(family.where, `has no meaning with ${file.where}: the file says it all (remove one)`)];
}

/** ECS takes a name once: as a variable or as a secret. */
function variableOrSecret({ values, origins }: OptionsReading): Problem[] {
  const [variables, secrets] = ['environment-variables', 'secrets'].map((name) =>
    setNames((values.get(name) ?? {}) as RemovableMap),
  );
  const { where = 'secrets' } = origins.get('secrets') ?? {};
  return (secrets ?? [])
    .filter((name) => variables?.includes(name))
    .map((name) => invalid(`${where}.${name}`, 'is an environment variable too (remove one)'));
}

function setNames(map: RemovableMap): readonly string[] {
  return Object.keys(map).filter((name) => map[name] !== null);
}

function wholeGibibytes({ values, origins }: OptionsReading): Problem[] {
  const where = origins.get('ephemeral-storage')?.where;
  const size = values.get('ephemeral-storage');
  if (where === undefined || typeof size !== 'number' || size % 2 ** 30 === 0) return [];
  return [invalid(where, 'is not a whole number of GiB (write for example 50GiB)')];
}

/** `CMD` alone checks nothing. */
function commandOfCheck({ values, origins }: OptionsReading): Problem[] {
  const where = origins.get('health-check-command')?.where;
  const command = values.get('health-check-command') as readonly string[] | undefined;
  if (where === undefined || command === undefined || command.length > 1) return [];
  return [invalid(where, 'names no command (write one line, or a program and its arguments)')];
}
