import { seededRandom } from '../../../../src/emulator/faults/seeded-random.js';
import { limitProblems } from '../../../../src/plan/definition/limits/limit-problems.js';
import type { JsonObject } from '../../../../src/ports/json-object.js';
import { definitions } from '../../../support/definitions/everything.js';
import { randomDefinition } from '../../../support/definitions/random-definition.js';

/** A failure names its seed, which makes the same definition again. */
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

const problems = (definition: object) => limitProblems({ family: 'any', ...definition } as JsonObject);

describe('what ECS takes', () => {
  it.each(Object.entries(definitions))('breaks no limit: %s', (_family, definition) => {
    expect(problems(definition)).toEqual([]);
  });

  it('breaks none in 300 generated task definitions', () => {
    for (const seed of seeds) {
      expect({ seed, problems: problems(randomDefinition(seededRandom(seed))) }).toEqual({
        seed,
        problems: [],
      });
    }
  });
});
