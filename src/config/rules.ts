import { buildOptionNames } from './build-option-names.js';
import { buildRuleProblems, isBuilt } from './build-rules.js';
import { definitionRuleProblems } from './definition-rules.js';
import { grammarProblem } from './grammars.js';
import type { Problem } from './problem.js';
import { pushRuleProblems } from './push-rules.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';
import { releaseRuleProblems } from './release-rules.js';
import { revisionRuleProblems } from './revision-rules.js';

/** What one option says about another; each rule sees everything that was read. */
export function ruleProblems(reading: OptionsReading): Problem[] {
  return [
    ...externalIdHasChain(reading),
    ...imageExcludesBuild(reading),
    ...serviceNamesRepository(reading),
    ...fileExcludesNumbers(reading),
    ...definitionRuleProblems(reading),
    ...revisionRuleProblems(reading),
    ...releaseRuleProblems(reading),
    ...buildRuleProblems(reading),
    ...pushRuleProblems(reading),
  ];
}

/** A token of OIDC is traded without one. */
function externalIdHasChain({ origins }: OptionsReading): Problem[] {
  const id = origins.get('role-external-id');
  if (id === undefined || origins.has('role-chain')) return [];
  return [invalid(id.where, 'is only sent for the roles of role-chain (set that, or remove it)')];
}

/** A build option in a weaker place than `image` is simply not needed; elsewhere it contradicts it. */
function imageExcludesBuild({ origins }: OptionsReading): Problem[] {
  const image = origins.get('image');
  if (image === undefined) return [];
  return buildOptionNames.flatMap((name) => {
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
function serviceNamesRepository(reading: OptionsReading): Problem[] {
  const { values, origins } = reading;
  const service = values.get('service');
  if (origins.has('repository') || !isBuilt(reading) || typeof service !== 'string') return [];
  const problem = grammarProblem('repository', service);
  return problem === undefined
    ? []
    : [invalid('repository', `the service's name ${problem}; set repository`)];
}

/** The policy file says everything; a number beside it would be silently ignored. */
function fileExcludesNumbers({ origins }: OptionsReading): Problem[] {
  const file = origins.get('lifecycle-policy');
  if (file === undefined) return [];
  return ['keep-images', 'untagged-days'].flatMap((name) => {
    const origin = origins.get(name);
    return origin === undefined || origin.rank > file.rank
      ? []
      : [invalid(origin.where, `has no meaning with ${file.where}: the file says it all (remove one)`)];
  });
}
