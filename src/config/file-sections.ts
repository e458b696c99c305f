import { isMap, type Pair, type YAMLMap } from 'yaml';
import { didYouMean } from './did-you-mean.js';
import { fileOption, keyOf } from './file-option.js';
import type { Problem } from './problem.js';
import type { RawText } from './raw-option.js';
import type { YamlSource } from './yaml-source.js';

/** A map of options in the file: the whole of it, or the section of an environment. */
export interface FileSection {
  /** Before the path of each of its keys: empty, or `environments.staging.`. */
  readonly prefix: string;
  readonly items: readonly Pair[];
}

export interface SectionsReading {
  readonly sections: readonly FileSection[];
  readonly problems: readonly Problem[];
}

export interface AllSectionsReading extends SectionsReading {
  /** Environments that this run is not about. */
  readonly unused: readonly FileSection[];
}

const sectionsKey = 'environments';
const extendsKey = 'extends';

/** The sections that hold, the strongest first: the environment's, then what that extends, then the rest of the file. */
export function readSections(source: YamlSource, environment: RawText | undefined): AllSectionsReading {
  if (source.problems.length > 0) return { ...failed(source.problems), unused: [] };
  if (source.root !== null && !isMap(source.root))
    return { ...failed([notAMap(source, source.root, 'the file')]), unused: [] };
  const items = (source.root?.items ?? []).filter((pair) => !isForAnchors(pair));
  const base = { prefix: '', items: items.filter((pair) => keyOf(pair) !== sectionsKey) };
  const pair = items.find((one) => keyOf(one) === sectionsKey);
  const chosen = readEnvironment(source, pair, environment);
  const others = unusedSections(source, pair, chosen.sections);
  return {
    sections: [...chosen.sections, base],
    unused: others.sections,
    problems: [...chosen.problems, ...others.problems],
  };
}

/** A slip in them is better found now than by the run that they are for. */
function unusedSections(
  source: YamlSource,
  pair: Pair | undefined,
  used: readonly FileSection[],
): SectionsReading {
  const map = source.resolve(pair?.value);
  if (!isMap(map)) return nothing;
  const chains = map.items
    .filter((one) => !used.some(({ prefix }) => prefix === `${sectionsKey}.${keyOf(one)}.`))
    .map((one) => sectionChain(source, map, one, []));
  return {
    sections: chains.flatMap(({ sections }) => sections.slice(0, 1)),
    problems: chains.flatMap(({ problems }) => problems),
  };
}

/** As in Compose files: a key for what is written once and referred to. */
function isForAnchors(pair: Pair): boolean {
  return keyOf(pair).startsWith('x-');
}

function readEnvironment(
  source: YamlSource,
  pair: Pair | undefined,
  environment: RawText | undefined,
): SectionsReading {
  const sections = source.resolve(pair?.value);
  if (isMap(sections))
    return environment === undefined ? nothing : chosenSection(source, sections, environment);
  if (pair !== undefined) return failed([notAMap(source, pair.key, sectionsKey)]);
  return environment === undefined ? nothing : failed([noSection(source, environment, [])]);
}

/** The named section and those that it extends, the strongest first. */
function chosenSection(source: YamlSource, sections: YAMLMap, environment: RawText): SectionsReading {
  const name = environment.text.trim();
  const pair = sections.items.find((one) => keyOf(one) === name);
  if (pair === undefined) return failed([noSection(source, environment, sections.items.map(keyOf))]);
  return sectionChain(source, sections, pair, []);
}

function sectionChain(
  source: YamlSource,
  sections: YAMLMap,
  pair: Pair,
  extending: readonly string[],
): SectionsReading {
  const path = `${sectionsKey}.${keyOf(pair)}`;
  const section = source.resolve(pair.value);
  if (!isMap(section)) return failed([notAMap(source, pair.key, path)]);
  const link = section.items.find((one) => keyOf(one) === extendsKey);
  const own = { prefix: `${path}.`, items: section.items.filter((one) => one !== link) };
  if (link === undefined) return { sections: [own], problems: [] };
  const base = baseSection(source, sections, link, [...extending, keyOf(pair)]);
  return { sections: [own, ...base.sections], problems: base.problems };
}

function baseSection(
  source: YamlSource,
  sections: YAMLMap,
  link: Pair,
  extending: readonly string[],
): SectionsReading {
  const path = `${sectionsKey}.${extending.at(-1)}.${extendsKey}`;
  const option = fileOption(source, link, path);
  if (option?.shape !== 'text') {
    const message = 'takes the name of another environment';
    return failed([{ code: 'option-invalid', where: `${source.at(link.key)} ${path}`, message }]);
  }
  const pair = sections.items.find((one) => keyOf(one) === option.text);
  if (pair === undefined) return failed([noSection(source, option, sections.items.map(keyOf))]);
  if (extending.includes(option.text)) {
    const message = `extends itself: ${[...extending, option.text].join(' → ')}`;
    return failed([{ code: 'option-invalid', where: option.where, message }]);
  }
  return sectionChain(source, sections, pair, extending);
}

function noSection({ path }: YamlSource, { where, text }: RawText, names: readonly string[]): Problem {
  const known = names.length === 0 ? 'which has no environments' : `which has ${names.join(', ')}`;
  const message = `${JSON.stringify(text.trim())} is no environment of ${path}, ${known}${didYouMean(text.trim(), names)}`;
  return { code: 'option-invalid', where, message };
}

/** What stands where options are expected and is no map. */
export function notAMap(source: YamlSource, node: unknown, what: string): Problem {
  return {
    code: 'config-invalid',
    where: source.at(node),
    message: `${what} must be a map of options and values`,
  };
}

function failed(problems: readonly Problem[]): SectionsReading {
  return { sections: [], problems };
}

const nothing = failed([]);
