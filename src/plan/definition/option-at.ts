import type { JsonObject } from '../../ports.js';
import type { PlacedProblem } from './definition-error.js';
import type { DefinitionOptions, ForeseenDefinition } from './foresee-definition.js';
import type { Finding, Path } from './limits/limit.js';
import { containerOptions, entryOptions, taskOptions } from './option-members.js';
import { settingAt } from './setting-at.js';
import { writtenPath } from './written-path.js';

/** Where the option was set that says the member: `--cpu`, `ecs-ship.yml:3:1 cpu`; undefined where none does. */
export function optionAt(
  { path, or }: Pick<Finding, 'path' | 'or'>,
  { rendered, chosen }: Pick<ForeseenDefinition, 'rendered' | 'chosen'>,
  { taskDefinition, places = {} }: Pick<DefinitionOptions, 'taskDefinition' | 'places'>,
): string | undefined {
  const firstSet = (options: readonly string[] = []) =>
    options.map((option) => places[option]).find((where) => where !== undefined);
  const placeOf = (at: Path): string | undefined => {
    const setting = settingAt(taskDefinition.overrides.set, rendered, at);
    if (setting !== undefined && places.set !== undefined)
      return `${places.set}.${setting.path}${inside(at.slice(setting.steps.length))}`;
    const [first, index, member, entry] = at;
    if (first !== 'containerDefinitions') return firstSet(taskOptions[`${first}`]);
    if (member === undefined || index !== chosen) return undefined;
    const added = entryOptions[`${member}`];
    if (added === undefined) return firstSet(containerOptions[`${member}`]);
    const key = entryKey(rendered, Number(index), `${member}`, entry);
    const where = places[added.option];
    const isOurs = where !== undefined && added.added(taskDefinition.overrides).includes(key);
    return isOurs ? `${where}${member === 'environmentFiles' ? '' : `.${key}`}` : undefined;
  };
  return placeOf(path) ?? (or && placeOf(or));
}

/** The problem of the option that was set there. */
export function optionProblem(
  where: string,
  message: string,
  places: DefinitionOptions['places'] = {},
): PlacedProblem {
  const found = Object.entries(places).filter(([, place]) => where.startsWith(place));
  const [option = where] = found.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return { option: option.replace(/\..*$/, ''), text: `${where}: ${message}` };
}

function inside(path: Path): string {
  const written = writtenPath(path);
  return written === '' || written.startsWith('[') ? written : `.${written}`;
}

/** What distinguishes the entry: its name, else its value. */
function entryKey(
  { containerDefinitions }: JsonObject,
  index: number,
  member: string,
  entry: string | number | undefined,
): string {
  const container = (containerDefinitions as readonly JsonObject[] | undefined)?.[index];
  const list = container?.[member] as readonly JsonObject[] | undefined;
  const { name, value } = list?.[Number(entry)] ?? {};
  return `${name ?? value}`;
}
