import { stringify } from 'yaml';
import { seededRandom } from '../../../src/emulator/faults/seeded-random.js';
import { definitionChangeLines } from '../../../src/plan/definition/definition-change-lines.js';
import { diffDefinitions } from '../../../src/plan/definition/definition-diff.js';
import { parseTaskDefinition } from '../../../src/plan/definition/parse-task-definition.js';
import { sameTaskDefinition } from '../../../src/plan/definition/same-task-definition.js';
import type { JsonObject } from '../../../src/ports/json-object.js';
import { registry } from '../../support/definitions/account.js';
import { withHidden } from '../../support/definitions/changed-copy.js';
import { randomDefinition } from '../../support/definitions/random-definition.js';
import {
  expectedAfter,
  openRegistrar,
  type Registrar,
  unassigned,
} from '../../support/definitions/round-trip.js';

const image = `${registry}/shop@sha256:${'c'.repeat(64)}`;
/** A failure names its seed, which makes the same definition again. */
const seeds = Array.from({ length: 150 }, (_, seed) => seed);
/** Block texts that start with a space do not survive `yaml` itself. */
const quoted = (value: unknown) => stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
const madeFrom = (seed: number) => randomDefinition(seededRandom(seed));

describe('150 generated task definitions', () => {
  let registrar: Registrar;
  beforeAll(async () => {
    registrar = await openRegistrar();
  });
  afterAll(() => registrar.close());

  it('come out of a deployment without a difference but the image', async () => {
    for (const seed of seeds) {
      const made = madeFrom(seed);
      const family = `random-${seed}`;
      const { tags: _tags, cpu: _cpu, memory: _memory, ...kept } = made;
      const described = await registrar.register(family, made);
      expect({ seed, ...described }).toMatchObject({ seed, ...kept });
      const same = sameTaskDefinition(described, { ...made, family } as unknown as JsonObject);
      expect({ seed, same }).toEqual({ seed, same: true });
      const deployed = await registrar.deploy(described, image);
      expect({ seed, ...unassigned(deployed) }).toEqual({ seed, ...expectedAfter(described, image) });
    }
  }, 120_000);

  it('come out of a file as they were written', () => {
    for (const seed of seeds.filter((one) => one % 3 === 0)) {
      const written = { family: 'random', ...madeFrom(seed) };
      expect({ seed, ...parseTaskDefinition('td.json', JSON.stringify(written)) }).toEqual({
        seed,
        ...written,
      });
      expect({ seed, ...parseTaskDefinition('td.yml', quoted(written)) }).toEqual({ seed, ...written });
    }
  }, 120_000);

  it('differ without a value of a variable or secret', () => {
    for (const seed of seeds) {
      const [before, after] = [
        withHidden(madeFrom(seed), 'HIDDEN'),
        withHidden(madeFrom(seed + 1), 'SECRECY'),
      ];
      const told = definitionChangeLines(diffDefinitions(before as JsonObject, after as JsonObject)).join(
        '\n',
      );
      expect({ seed, leaks: told.match(/HIDDEN|SECRECY/g) }).toEqual({ seed, leaks: null });
    }
  });
});
