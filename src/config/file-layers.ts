import { keyOf } from './file-option.js';
import { type FileSection, readSections } from './file-sections.js';
import { mergeMaps } from './merge-maps.js';
import type { Problem } from './problem.js';
import type { Layer, RawText } from './raw-option.js';
import { sectionLayer } from './section-layer.js';
import { type FileEntry, readFileServices, servicesKey } from './services/file-services.js';
import { type ConfigFile, parseYaml } from './yaml-source.js';

export interface FileReading {
  /** The environment's section first, then what that extends, then the rest of the file; without `services`. */
  readonly layers: readonly Layer[];
  /** What stands under `services`, in the file's order; undefined where there is no such section. */
  readonly services?: readonly FileEntry[] | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the file as layers; a file with a syntax error gives only problems, each with its line and column. */
export function readFileLayers(file: ConfigFile, environment: RawText | undefined): FileReading {
  const source = parseYaml(file);
  const { sections, problems } = readSections(source, environment);
  const layers = sections.map((section) => sectionLayer(source, withoutServices(section)));
  const services = readFileServices(source, sections, layers);
  return {
    layers: mergeMaps(layers),
    services: services.entries,
    problems: [...problems, ...services.problems],
  };
}

function withoutServices({ prefix, items }: FileSection): FileSection {
  return { prefix, items: items.filter((pair) => keyOf(pair) !== servicesKey) };
}
