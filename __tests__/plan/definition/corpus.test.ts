import { stringify } from 'yaml';
import { parseTaskDefinition } from '../../../src/plan/definition/parse-task-definition.js';
import { sameTaskDefinition } from '../../../src/plan/definition/same-task-definition.js';
import { renderTaskDefinition } from '../../../src/plan/definition/task-definition.js';
import type { JsonObject } from '../../../src/ports/json-object.js';
import { registry } from '../../support/definitions/account.js';
import { definitions } from '../../support/definitions/everything.js';
import {
  expectedAfter,
  openRegistrar,
  type Registrar,
  unassigned,
} from '../../support/definitions/round-trip.js';
import { unsetMembers } from '../../support/definitions/unset-members.js';

const corpus = Object.entries(definitions);
const image = `${registry}/shop@sha256:${'a'.repeat(64)}`;

describe('the corpus of task definitions', () => {
  let registrar: Registrar;
  beforeAll(async () => {
    registrar = await openRegistrar();
  });
  afterAll(() => registrar.close());

  it('is large, and sets every member that the SDK knows', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    expect(unsetMembers(Object.values(definitions))).toEqual([]);
    expect(unsetMembers([{ containerDefinitions: [{ name: 'app' }] }])).toContain(
      'ContainerDefinition.image',
    );
    const large = Buffer.byteLength(JSON.stringify(definitions['values-64-kilobytes']));
    expect(large).toBeGreaterThan(60 * 1024);
    expect(large).toBeLessThan(64 * 1024);
  });

  it.each(corpus)(
    '%s: ECS keeps it as it was registered, and a deployment changes the image only',
    async (family, definition) => {
      const { tags: _tags, cpu: _cpu, memory: _memory, ...kept } = definition;
      const described = await registrar.register(family, definition);
      expect(described).toMatchObject({ ...kept, family });
      const deployed = await registrar.deploy(described, image);
      expect(unassigned(deployed)).toEqual(expectedAfter(described, image));
      expect(unassigned(await registrar.deploy(deployed, image))).toEqual(unassigned(deployed));
    },
  );

  it.each(corpus)('%s: is the same from a file, as JSON, YAML and as described', (family, definition) => {
    const written = { family, ...definition } as unknown as JsonObject;
    const json = JSON.stringify(written, null, 2);
    const described = { ...written, revision: 3, status: 'ACTIVE' };
    expect(parseTaskDefinition('td.json', json)).toEqual(written);
    expect(parseTaskDefinition('td.yml', stringify(written))).toEqual(written);
    const raw = parseTaskDefinition('td.json', JSON.stringify({ taskDefinition: described, tags: [] }));
    const wanted = renderTaskDefinition({ definition: written, image, container: 'app' });
    expect(renderTaskDefinition({ definition: raw, image, container: 'app' })).toEqual(wanted);
  });

  it.each(corpus)('%s: needs no new revision for what ECS filled in', async (family, definition) => {
    const described = await registrar.register(`${family}-again`, definition);
    const written = { ...definition, family: `${family}-again` } as unknown as JsonObject;
    expect(sameTaskDefinition(described, written)).toBe(true);
  });
});
