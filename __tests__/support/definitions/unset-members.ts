import { registerModel } from '../../../src/plan/definition/register-model.js';
import type { JsonObject } from '../../../src/ports/json-object.js';

const request = 'RegisterTaskDefinitionRequest';

/** The members, as `Structure.member`, that none of the definitions sets. */
export function unsetMembers(definitions: readonly object[]): readonly string[] {
  const set = new Set(definitions.flatMap((one) => membersIn(request, one as JsonObject)));
  const all = Object.entries(registerModel).flatMap(([structure, members]) =>
    Object.keys(members).map((member) => `${structure}.${member}`),
  );
  return all.filter((member) => !set.has(member) && member !== `${request}.family`);
}

function membersIn(structure: string, value: JsonObject): readonly string[] {
  const members = registerModel[structure] ?? {};
  return Object.entries(value).flatMap(([name, inside]) => {
    const kind = (members[name] ?? '').replace(/[[\]{}]/g, '');
    const structures = Object.hasOwn(registerModel, kind) ? [inside].flat() : [];
    return [`${structure}.${name}`, ...structures.flatMap((one) => membersIn(kind, one as JsonObject))];
  });
}
