import { isMap, type Pair, type YAMLMap } from 'yaml';
import { didYouMean } from './did-you-mean.js';
import { fileOption, keyOf } from './file-option.js';
import { mergeMaps } from './merge-maps.js';
import type { Problem } from './problem.js';
import type { Layer, RawOption, RawText } from './raw-option.js';
import { type ConfigFile, parseYaml, type YamlSource } from './yaml-source.js';

export interface FileReading {
  /** The environment's section first, then what that extends, then the rest of the file. */
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

const sectionsKey = 'environments';
const extendsKey = 'extends';

/** Reads the file as layers; a file with a syntax error gives only problems, each with its line and column. */
export function readFileLayers(file: ConfigFile, environment: RawText | undefined): FileReading {
  const source = parseYaml(file);
  if (source.problems.length > 0) return failed(source.problems);
  if (source.root !== null && !isMap(source.root)) return failed([notAMap(source, source.root, 'the file')]);
  const items = source.root?.items ?? [];
  const base = items.filter((pair) => keyOf(pair) !== sectionsKey);
  const sections = items.find((pair) => keyOf(pair) === sectionsKey);
  const section = readSection(source, sections, environment);
  const layers = [...section.layers, layerOf(source, base, '')];
  return { layers: mergeMaps(layers), problems: section.problems };
}

function readSection(
  source: YamlSource,
  pair: Pair | undefined,
  environment: RawText | undefined,
): FileReading {
  const sections = source.resolve(pair?.value);
  if (isMap(sections))
    return environment === undefined ? nothing : chosenSection(source, sections, environment);
  if (pair !== undefined) return failed([notAMap(source, pair.key, sectionsKey)]);
  return environment === undefined ? nothing : failed([noSection(source, environment, [])]);
}

/** The named section and those that it extends, the strongest first. */
function chosenSection(source: YamlSource, sections: YAMLMap, environment: RawText): FileReading {
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
): FileReading {
  const path = `${sectionsKey}.${keyOf(pair)}`;
  const section = source.resolve(pair.value);
  if (!isMap(section)) return failed([notAMap(source, pair.key, path)]);
  const link = section.items.find((one) => keyOf(one) === extendsKey);
  const own = layerOf(
    source,
    section.items.filter((one) => one !== link),
    `${path}.`,
  );
  if (link === undefined) return { layers: [own], problems: [] };
  const base = baseSection(source, sections, link, [...extending, keyOf(pair)]);
  return { layers: [own, ...base.layers], problems: base.problems };
}

function baseSection(
  source: YamlSource,
  sections: YAMLMap,
  link: Pair,
  extending: readonly string[],
): FileReading {
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

function layerOf(source: YamlSource, items: readonly Pair[], prefix: string): Layer {
  const entries = items.flatMap((pair): [string, RawOption][] => {
    const name = keyOf(pair);
    const option = fileOption(source, pair, `${prefix}${name}`);
    return option === undefined ? [] : [[name, option]];
  });
  return { source: 'file', options: new Map(entries) };
}

function noSection({ path }: YamlSource, { where, text }: RawText, names: readonly string[]): Problem {
  const known = names.length === 0 ? 'which has no environments' : `which has ${names.join(', ')}`;
  const message = `${JSON.stringify(text.trim())} is no environment of ${path}, ${known}${didYouMean(text.trim(), names)}`;
  return { code: 'option-invalid', where, message };
}

function notAMap(source: YamlSource, node: unknown, what: string): Problem {
  return {
    code: 'config-invalid',
    where: source.at(node),
    message: `${what} must be a map of options and values`,
  };
}

function failed(problems: readonly Problem[]): FileReading {
  return { layers: [], problems };
}

const nothing = failed([]);
