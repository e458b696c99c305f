import { ecrAddress } from '../plan/ecr-address.js';
import { isReservedTag } from '../plan/reserved-tag.js';
import { isBuilt } from './build-rules.js';
import type { Problem } from './problem.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';

/** What nothing can be pushed as, or to. */
export function pushRuleProblems(reading: OptionsReading): Problem[] {
  return isBuilt(reading)
    ? [...itemProblems(reading, 'push-to', foreign), ...itemProblems(reading, 'tags', reserved)]
    : [];
}

function itemProblems(
  { values, origins }: OptionsReading,
  option: string,
  problemOf: (item: string) => string | undefined,
): Problem[] {
  const where = origins.get(option)?.where;
  const items = (values.get(option) ?? []) as readonly string[];
  if (where === undefined) return [];
  return items.flatMap((item, index) => {
    const problem = problemOf(item);
    return problem === undefined ? [] : [invalid(`${where}[${index}]`, problem)];
  });
}

function foreign(uri: string): string | undefined {
  if (ecrAddress(uri) !== undefined) return undefined;
  return `${JSON.stringify(uri)} is not in an ECR registry (valid: 123456789012.dkr.ecr.region.amazonaws.com/name)`;
}

/** What a token stands for is only known in the run. */
function reserved(tag: string): string | undefined {
  return isReservedTag(tag) ? `${JSON.stringify(tag)} is a name that ecs-ship keeps for itself` : undefined;
}
