import { isMap, type Pair, type YAMLMap } from 'yaml';
import { didYouMean } from './did-you-mean.js';
import { fileOption, keyOf } from './file-option.js';
import type { Problem } from './problem.js';
import type { Layer, RawOption, RawText } from './raw-option.js';
import { type ConfigFile, parseYaml, type YamlSource } from './yaml-source.js';

export interface FileReading {
  /** The environment's section first, then the rest of the file. */
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

const sectionsKey = 'environments';

/** Reads the file as layers; a file with a syntax error gives only problems, each with its line and column. */
export function readFileLayers(file: ConfigFile, environment: RawText | undefined): FileReading {
  const source = parseYaml(file);
  if (source.problems.length > 0) return failed(source.problems);
  if (source.root !== null && !isMap(source.root)) return failed([notAMap(source, source.root, 'the file')]);
  const items = source.root?.items ?? [];
  const base = items.filter((pair) => keyOf(pair) !== sectionsKey);
  const sections = items.find((pair) => keyOf(pair) === sectionsKey);
  const section = readSection(source, sections, environment);
  return { layers: [...section.layers, layerOf(source, base, '')], problems: section.problems };
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

function chosenSection(source: YamlSource, sections: YAMLMap, environment: RawText): FileReading {
  const name = environment.text.trim();
  const pair = sections.items.find((one) => keyOf(one) === name);
  if (pair === undefined) return failed([noSection(source, environment, sections.items.map(keyOf))]);
  const section = source.resolve(pair.value);
  const path = `${sectionsKey}.${name}`;
  if (!isMap(section)) return failed([notAMap(source, pair.key, path)]);
  return { layers: [layerOf(source, section.items, `${path}.`)], problems: [] };
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
