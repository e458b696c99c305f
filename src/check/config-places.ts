import type { OptionsReading } from '../config/read-options.js';
import { type ConfigFile, parseYaml } from '../config/yaml-source.js';
import type { DataFile, DataPath } from './data-file.js';
import { readDataFile } from './data-file.js';
import type { Place } from './place.js';

/** `ecs-ship.yml:3:1 environments.production.build-args` */
const inFile = /^(.*):(\d+):(\d+) (\S+)$/;

/**
 * Where options are set. What no file sets is shown at the beginning of the configuration file, for reports that know
 * nothing but files; an entry of a map that a section adds to is looked for in the rest of the file, too.
 */
export function configPlaces(
  file: ConfigFile,
  { origins }: Pick<OptionsReading, 'origins'>,
): (option: string, key?: string) => Place {
  const sound = parseYaml(file).problems.length === 0;
  const data = readDataFile(file.path, sound ? file.text : '');
  return (option, key) => {
    const found = inFile.exec(origins.get(option)?.where ?? '');
    if (found === null) return { file: file.path, line: 1, column: 1 };
    const path = (found[4] ?? '').split('.');
    const entry = key === undefined ? undefined : entryPlace(data, [...path, key], [option, key]);
    return entry ?? { file: file.path, line: Number(found[2]), column: Number(found[3]) };
  };
}

function entryPlace(data: DataFile, ...paths: readonly DataPath[]): Place | undefined {
  const path = paths.find((one) => data.has(one));
  return path && data.at(path);
}
