import { grammarProblem } from './grammars.js';
import type { OptionName } from './options.js';
import type { Problem } from './problem.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';

const buildOptions: readonly OptionName[] = [
  'context',
  'dockerfile',
  'target',
  'build-args',
  'platforms',
  'tag',
  'require-clean',
];

/** What one option says about another; each rule sees everything that was read. */
export function ruleProblems(reading: OptionsReading): Problem[] {
  return [...imageExcludesBuild(reading), ...serviceNamesRepository(reading)];
}

/** A build option in a weaker place than `image` is simply not needed; elsewhere it contradicts it. */
function imageExcludesBuild({ origins }: OptionsReading): Problem[] {
  const image = origins.get('image');
  if (image === undefined) return [];
  return buildOptions.flatMap((name) => {
    const origin = origins.get(name);
    return origin === undefined || origin.rank > image.rank
      ? []
      : [
          invalid(
            origin.where,
            `has no meaning with ${image.where}: an existing image is not built (remove one)`,
          ),
        ];
  });
}

/** ECS allows capital letters in a service's name, ECR does not in a repository's. */
function serviceNamesRepository({ values, origins }: OptionsReading): Problem[] {
  const service = values.get('service');
  if (origins.has('repository') || origins.has('image') || typeof service !== 'string') return [];
  const problem = grammarProblem('repository', service);
  return problem === undefined
    ? []
    : [invalid('repository', `the service's name ${problem}; set repository`)];
}
