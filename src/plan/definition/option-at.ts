import { optionPlace } from '../../config/option-place.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { PlacedProblem } from './definition-error.js';
import type { DefinitionOptions, ForeseenDefinition } from './foresee-definition.js';
import type { Finding, Path } from './limits/limit.js';
import { containerOptions, entryOptions, taskOptions } from './option-members.js';
import { settingAt } from './setting-at.js';
import { writtenPath } from './written-path.js';

/** Where the option was set that says the member: `--cpu`, `ecs-ship.yml:3:1 cpu`; undefined where none does. */
export function optionAt(
  { path, or }: Pick<Finding, 'path' | 'or'>,
  foreseen: Pick<ForeseenDefinition, 'rendered' | 'chosen'>,
  options: Pick<DefinitionOptions, 'taskDefinition' | 'places'>,
): string | undefined {
  return placeOf(path, foreseen, options) ?? (or && placeOf(or, foreseen, options));
}

function placeOf(
  path: Path,
  { rendered, chosen }: Pick<ForeseenDefinition, 'rendered' | 'chosen'>,
  { taskDefinition: { overrides }, places = {} }: Pick<DefinitionOptions, 'taskDefinition' | 'places'>,
): string | undefined {
  const setting = settingAt(overrides.set, rendered, path);
  if (setting !== undefined && places.set !== undefined)
    return `${optionPlace({ places }, 'set', setting.path)}${inside(path.slice(setting.steps.length))}`;
  const [first, index, member, entry] = path;
  if (first !== 'containerDefinitions') return firstSet(places, taskOptions[`${first}`]);
  if (member === undefined || index !== chosen) return undefined;
  const added = entryOptions[`${member}`];
  if (added === undefined) return firstSet(places, containerOptions[`${member}`]);
  const key = entryKey(rendered, Number(index), `${member}`, entry);
  const isOurs = places[added.option] !== undefined && added.added(overrides).includes(key);
  return isOurs ? optionPlace({ places }, added.option, key) : undefined;
}

function firstSet(
  places: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): string | undefined {
  return options.map((option) => places[option]).find((where) => where !== undefined);
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

/** What distinguishes the entry. */
function entryKey(
  { containerDefinitions }: JsonObject,
  index: number,
  member: string,
  entry: string | number | undefined,
): string {
  const container = (containerDefinitions as readonly JsonObject[] | undefined)?.[index];
  const list = container?.[member] as readonly JsonObject[] | undefined;
  return `${list?.[Number(entry)]?.name}`;
}
