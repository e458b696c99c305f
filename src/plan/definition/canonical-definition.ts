import type { JsonObject } from '../../ports/json-object.js';
import { renderTaskDefinition } from './task-definition.js';
import { cpuUnits, memoryMib } from './task-size.js';

/** What ECS fills in when a member is left out, by member name: present with this value means the same as absent. */
const defaults: Readonly<Record<string, unknown>> = {
  essential: true,
  cpu: 0,
  protocol: 'tcp',
  hostPort: 0,
  interval: 30,
  timeout: 5,
  retries: 3,
  readOnly: false,
};

/** What users name the members of: no name has a meaning in there. */
const maps: ReadonlySet<string> = new Set(['dockerLabels', 'options', 'driverOpts', 'labels']);

/** Lists whose order carries no meaning, with the member that identifies an entry. */
const unordered: Readonly<Record<string, string>> = {
  environment: 'name',
  secrets: 'name',
  requiresCompatibilities: '',
};

/** A definition as it can be compared: without what ECS only describes or fills in, in one order, without tags. */
export function canonicalDefinition(definition: JsonObject): JsonObject {
  const { tags: _tags, ...rest } = strippedOfDescribe(definition);
  return simplify(withoutRouterUser(withoutHostPorts(withUnits(rest)))) as JsonObject;
}

/** Rendering without a change of image drops what only a description has. */
function strippedOfDescribe(definition: JsonObject): JsonObject {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  const first = containers[0];
  if (first === undefined) return definition;
  return renderTaskDefinition({ definition, image: `${first.image}`, container: `${first.name}` });
}

/** ECS turns `1 vCPU` and `2 GB` into units and MiB. */
function withUnits(definition: JsonObject): JsonObject {
  const { cpu, memory } = definition;
  const units = typeof cpu === 'string' ? cpuUnits(cpu) : undefined;
  const mib = typeof memory === 'string' ? memoryMib(memory) : undefined;
  return {
    ...definition,
    ...(units === undefined ? {} : { cpu: `${units}` }),
    ...(mib === undefined ? {} : { memory: `${mib}` }),
  };
}

/** Under awsvpc and host networking ECS sets the host port to the container port, so that it says nothing. */
function withoutHostPorts(definition: JsonObject): JsonObject {
  if (definition.networkMode !== 'awsvpc' && definition.networkMode !== 'host') return definition;
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  return {
    ...definition,
    containerDefinitions: containers.map((container) => ({
      ...container,
      portMappings: ((container.portMappings ?? []) as readonly JsonObject[]).map(
        ({ hostPort, ...mapping }) =>
          hostPort === mapping.containerPort
            ? mapping
            : { ...mapping, ...(hostPort !== undefined && { hostPort }) },
      ),
    })),
  };
}

/** ECS gives a log router the user 0 (hashicorp/terraform-provider-aws, pull request 41394), so that it says nothing there. */
function withoutRouterUser(definition: JsonObject): JsonObject {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  return {
    ...definition,
    containerDefinitions: containers.map(({ user, ...container }) =>
      user === undefined || (user === '0' && container.firelensConfiguration)
        ? container
        : { ...container, user },
    ),
  };
}

/** Sorted keys, without defaults, nulls and empty lists: equal values become equal text. */
function simplify(value: unknown, name = ''): unknown {
  if (Array.isArray(value))
    return sorted(
      value.map((one) => simplify(one)),
      unordered[name],
    );
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, member]) => [key, simplify(member, key)] as const)
    .filter(([key, member]) => !meansAbsent(maps.has(name) ? '' : key, member))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function meansAbsent(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === defaults[name]) return true;
  return Array.isArray(value) && value.length === 0;
}

function sorted(list: readonly unknown[], by: string | undefined): readonly unknown[] {
  if (by === undefined) return list;
  const key = (one: unknown) => (by === '' ? `${one}` : `${(one as JsonObject)[by]}`);
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
