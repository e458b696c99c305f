import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { didYouMean } from '../did-you-mean.js';
import { keyOf } from '../file-option.js';
import { type FileSection, notAMap } from '../file-sections.js';
import { grammarProblem } from '../grammars.js';
import { mergeMaps } from '../merge-maps.js';
import type { Problem } from '../problem.js';
import type { Layer } from '../raw-option.js';
import { invalid } from '../reading.js';
import { sectionLayer } from '../section-layer.js';
import type { YamlSource } from '../yaml-source.js';

/** One of several services. */
export interface FileEntry {
  readonly name: string;
  /** `ecs-ship.yml:4:3 services.web` */
  readonly where: string;
  /** The strongest first: each section's own words about the service, then the section itself. */
  readonly layers: readonly Layer[];
}

export const servicesKey = 'services';

interface ServicesReading {
  readonly entries: readonly FileEntry[] | undefined;
  readonly problems: readonly Problem[];
}

/** `layers` are those of the sections, in their order. The file itself says which services there are. */
export function readFileServices(
  source: YamlSource,
  sections: readonly FileSection[],
  layers: readonly Layer[],
): ServicesReading {
  const problems: Problem[] = [];
  const maps = sections.map((section) => servicesOf(source, section, problems));
  const base = maps.at(-1);
  if (base === undefined) return { entries: undefined, problems: [...problems, ...withoutBase(maps)] };
  const names = base.items.map(keyOf);
  for (const map of maps.slice(0, -1)) problems.push(...unknownEntries(source, map, names));
  const entries = base.items.map((pair) => entryOf(source, pair, maps, layers, problems));
  return { entries, problems: [...problems, ...servicesNamedTwice(layers)] };
}

function withoutBase(maps: readonly (ServicesMap | undefined)[]): Problem[] {
  const message = 'has no meaning, since the file has no services at its top that it could change';
  return maps.flatMap((map) => (map === undefined ? [] : [invalid(map.where, message)]));
}

/** A section's map of services with its place. */
interface ServicesMap {
  readonly where: string;
  readonly prefix: string;
  readonly items: readonly Pair[];
}

function servicesOf(source: YamlSource, section: FileSection, problems: Problem[]): ServicesMap | undefined {
  const pair = section.items.find((one) => keyOf(one) === servicesKey);
  if (pair === undefined) return undefined;
  const path = `${section.prefix}${servicesKey}`;
  const [where, prefix] = [`${source.at(pair.key)} ${path}`, `${path}.`];
  const map = source.resolve(pair.value);
  if (isMap(map) && map.items.length > 0) return { where, prefix, items: (map as YAMLMap).items };
  problems.push({
    code: 'config-invalid',
    where: source.at(pair.key),
    message: `${path} must be a map of services and their options`,
  });
  return { where, prefix, items: [] };
}

function unknownEntries(
  source: YamlSource,
  map: ServicesMap | undefined,
  names: readonly string[],
): Problem[] {
  return (map?.items ?? [])
    .filter((pair) => !names.includes(keyOf(pair)))
    .map((pair) => {
      const name = keyOf(pair);
      const message = `is no service of ${source.path}, which has ${names.join(', ')}${didYouMean(name, names)}`;
      return { code: 'option-unknown', where: `${source.at(pair.key)} ${map?.prefix}${name}`, message };
    });
}

function entryOf(
  source: YamlSource,
  pair: Pair,
  maps: readonly (ServicesMap | undefined)[],
  sections: readonly Layer[],
  problems: Problem[],
): FileEntry {
  const name = keyOf(pair);
  const where = `${source.at(pair.key)} ${servicesKey}.${name}`;
  const wrong = grammarProblem('service', name);
  if (wrong !== undefined) problems.push(invalid(where, wrong));
  const layers = sections.flatMap((section, index) => {
    const own = ownLayer(source, name, maps[index], problems);
    return own === undefined ? [withoutService(section)] : [own, withoutService(section)];
  });
  const named = layers.some(({ options }) => options.has('service'));
  const byKey: Layer = {
    source: 'file',
    options: new Map([['service', { shape: 'text', where, text: name }]]),
  };
  return { name, where, layers: mergeMaps(named ? layers : [...layers, byKey]) };
}

/** What one section says about the service; an entry without a value says nothing. */
function ownLayer(
  source: YamlSource,
  name: string,
  map: ServicesMap | undefined,
  problems: Problem[],
): Layer | undefined {
  const pair = map?.items.find((one) => keyOf(one) === name);
  if (pair === undefined || map === undefined) return undefined;
  const value = source.resolve(pair.value);
  const prefix = `${map.prefix}${name}.`;
  if (isMap(value)) return { ...sectionLayer(source, { prefix, items: value.items }), of: 'service' };
  if (value !== null && !(isScalar(value) && value.value === null))
    problems.push(notAMap(source, pair.key, prefix.slice(0, -1)));
  return undefined;
}

/** One name cannot be that of every service. */
function servicesNamedTwice(layers: readonly Layer[]): Problem[] {
  return layers.flatMap(({ options }) => {
    const option = options.get('service');
    const message = 'has no meaning beside services, where each entry names its own (remove one)';
    return option === undefined ? [] : [invalid(option.where, message)];
  });
}

function withoutService({ options, ...layer }: Layer): Layer {
  return { ...layer, options: new Map([...options].filter(([name]) => name !== 'service')) };
}
