import { readFileLayers } from '../../src/config/file-layers.js';
import { type GivenValues, givenEnvironment } from '../../src/config/given-layers.js';
import * as reading from '../../src/config/read-config.js';
import type { ConfigFile } from '../../src/config/yaml-source.js';

/** Everything options may come from, with the file as its text. */
export interface ConfigTexts extends GivenValues {
  readonly file?: ConfigFile | undefined;
}

/** The effective configuration of one service. */
export function readConfig(given: ConfigTexts): reading.EffectiveConfig {
  return reading.readConfig(withFile(given));
}

/** The effective configuration of one service or several. */
export function readRun(given: ConfigTexts): reading.RunConfig {
  return reading.readRun(withFile(given));
}

function withFile({ file, ...given }: ConfigTexts): reading.ConfigSources {
  return file === undefined ? given : { ...given, file: readFileLayers(file, givenEnvironment(given)) };
}
