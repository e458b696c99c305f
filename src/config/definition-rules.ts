import type { RemovableMap } from './option-row.js';
import type { Problem } from './problem.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';

/** What options over a task definition say about one another. */
export function definitionRuleProblems(reading: OptionsReading): Problem[] {
  return [
    ...variableOrSecret(reading),
    ...oneDefinition(reading),
    ...oneImage(reading),
    ...onlyGenerated(reading),
    ...oneHealthCheck(reading),
    ...wholeGibibytes(reading),
    ...commandOfCheck(reading),
  ];
}

function oneDefinition({ values, origins }: OptionsReading): Problem[] {
  const file = origins.get('task-definition');
  const family = origins.get('task-definition-family');
  const generated =
    values.get('generate-task-definition') === true && origins.get('generate-task-definition');
  return [
    ...(file && family
      ? [invalid(family.where, `has no meaning with ${file.where}: the file says it all (remove one)`)]
      : []),
    ...[file, family].flatMap((other) =>
      other && generated
        ? [invalid(generated.where, `has no meaning with ${other.where}: that is a source too (remove one)`)]
        : [],
    ),
  ];
}

/** The container that is named for this run's image cannot have another one. */
function oneImage({ values, origins }: OptionsReading): Problem[] {
  const name = `${values.get('container')}`;
  const image = ((values.get('images') ?? {}) as Readonly<Record<string, string>>)[name];
  const [images, container] = [origins.get('images'), origins.get('container')];
  if (image === undefined || image === 'built' || !images || !container) return [];
  const message = `has no meaning with ${container.where}: that container gets the image of this run (remove one)`;
  return [invalid(`${images.where}.${name}`, message)];
}

/** Elsewhere the definition itself says it; in a weaker place than what decides about generating it is not needed. */
function onlyGenerated({ values, origins }: OptionsReading): Problem[] {
  if (values.get('generate-task-definition') === true) return [];
  const decided = origins.get('generate-task-definition')?.rank ?? Number.POSITIVE_INFINITY;
  return ['port', 'health-check-path'].flatMap((name) => {
    const origin = origins.get(name);
    return origin === undefined || origin.rank > decided
      ? []
      : [invalid(origin.where, 'has no meaning without generate-task-definition (the definition says it)')];
  });
}

function oneHealthCheck({ origins }: OptionsReading): Problem[] {
  const [path, command] = [origins.get('health-check-path'), origins.get('health-check-command')];
  if (path === undefined || command === undefined) return [];
  return [
    invalid(path.where, `has no meaning with ${command.where}: a container has one check (remove one)`),
  ];
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
