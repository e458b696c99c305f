import { deploymentBehaviours } from './deployment-behaviours.js';
import { registryBehaviours } from './registry-behaviours.js';
import { taskBehaviours } from './task-behaviours.js';
import { testLink } from './test-link.js';

/** Rows of behaviour, AWS's source and proving test; throws where a test or its words are gone. */
export function behaviourRows(tests: ReadonlyMap<string, string>): string[][] {
  const areas = [...deploymentBehaviours, ...taskBehaviours, ...registryBehaviours];
  return areas.flatMap(({ area, behaviours }) => [
    [`**${area}**`, '', ''],
    ...behaviours.map(({ behaviour, source, test, proof }) => {
      if (!tests.get(test)?.includes(proof)) {
        throw new Error(`${test}.test.ts does not hold "${proof}" any more: correct src/emulator/docs/`);
      }
      return [behaviour, source, testLink(test)];
    }),
  ]);
}
