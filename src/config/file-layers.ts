import { keyOf } from './file-option.js';
import { type FileSection, readSections } from './file-sections.js';
import { mergeMaps } from './merge-maps.js';
import type { Problem } from './problem.js';
import type { Layer, RawText } from './raw-option.js';
import { sectionLayer } from './section-layer.js';
import { type FileEntry, readFileServices, servicesKey } from './services/file-services.js';
import { type ConfigFile, parseYaml, type YamlSource } from './yaml-source.js';

export interface FileReading {
  /** The environment's section first, then what that extends, then the rest of the file; without `services`. */
  readonly layers: readonly Layer[];
  /** What stands under `services`, in the file's order; undefined where there is no such section. */
  readonly services?: readonly FileEntry[] | undefined;
  /** Sections of environments that this run is not about, each by itself. */
  readonly unused?: readonly Layer[];
  readonly problems: readonly Problem[];
}

/** Reads the file as layers; a file with a syntax error gives only problems, each with its line and column. */
export function readFileLayers(file: ConfigFile, environment: RawText | undefined): FileReading {
  const source = parseYaml(file);
  const { sections, unused, problems } = readSections(source, environment);
  const layers = sections.map((section) => sectionLayer(source, withoutServices(section)));
  const services = readFileServices(source, sections, layers);
  const others = unused.map((section) => unusedSection(source, section, sections.at(-1)));
  return {
    layers: mergeMaps(layers),
    services: services.entries,
    unused: others.flatMap(({ layers }) => layers),
    problems: [...problems, ...services.problems, ...others.flatMap(({ problems }) => problems)],
  };
}

function unusedSection(source: YamlSource, section: FileSection, base: FileSection | undefined) {
  const own = sectionLayer(source, withoutServices(section));
  const sections = base === undefined ? [section] : [section, base];
  const layers = base === undefined ? [own] : [own, sectionLayer(source, withoutServices(base))];
  const { entries = [], problems } = readFileServices(source, sections, layers);
  const ofServices = entries.flatMap((entry) => entry.layers.filter((layer) => layer.of === 'service'));
  return { layers: [own, ...ofServices], problems };
}

function withoutServices({ prefix, items }: FileSection): FileSection {
  return { prefix, items: items.filter((pair) => keyOf(pair) !== servicesKey) };
}
