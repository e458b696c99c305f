import { buildOptionNames } from './build-option-names.js';
import { options } from './options.js';
import type { Problem } from './problem.js';
import type { OptionsReading } from './read-options.js';
import { invalid } from './reading.js';

/** What a revision that is deployed as it is leaves no room for. */
const excluded: readonly string[] = [
  'image',
  ...buildOptionNames,
  ...options
    .filter((row) => row.group === 'Task definition' && row.name !== 'task-definition-arn')
    .map((row) => row.name),
];

/** As with `image`, what a weaker place says is simply not needed: one flag goes back to an older revision. */
export function revisionRuleProblems({ origins }: OptionsReading): Problem[] {
  const revision = origins.get('task-definition-arn');
  if (revision === undefined) return [];
  const message = `has no meaning with ${revision.where}: that revision is deployed as it is (remove one)`;
  return excluded.flatMap((name) => {
    const origin = origins.get(name);
    return origin === undefined || origin.rank > revision.rank ? [] : [invalid(origin.where, message)];
  });
}
