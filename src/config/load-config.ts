import { ShipError } from '../errors.js';
import type { FileReading } from './file-layers.js';
import { type GivenValues, givenConfigPath, givenEnvironment } from './given-layers.js';
import type { OnMissing } from './interpolate-layer.js';
import { type Problem, problemsError } from './problem.js';
import {
  type ReadDespite,
  type RunConfig,
  type RunReading,
  readDespite,
  readRun,
  readSettings,
} from './read-config.js';
import type { ConfigFile } from './yaml-source.js';

/** The text of a file relative to the working directory; `undefined` where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;

const usualPath = 'ecs-ship.yml';

/** Finds the configuration file, if any, and reads everything into the effective configuration. */
export async function loadRun(given: GivenValues, readText: ReadText): Promise<RunConfig> {
  return readRun({ ...given, file: await readFile(given, readText) });
}

/**
 * The same for a verb that is only about some options: a variable that is missing in the file matters in these alone, since a
 * job that goes back has not what a build needs.
 */
export async function loadAbout(
  given: GivenValues,
  names: readonly string[],
  readText: ReadText,
): Promise<RunConfig> {
  const missing: Problem[] = [];
  const onMissing: OnMissing = (problem) => {
    const words = problem.where.split(' ').at(-1)?.split(/[.[]/) ?? [];
    if (words.some((word) => names.includes(word))) missing.push(problem);
  };
  const file = await readFile(given, readText);
  const config = readRun({ ...given, builds: false, onMissing, file });
  if (missing.length > 0) throw problemsError(missing);
  return config;
}

/** The same, as every option's value and where it was decided. */
export async function loadSettings(given: GivenValues, readText: ReadText): Promise<RunReading> {
  return readSettings({ ...given, file: await readFile(given, readText) });
}

/** The same, of one service and without refusing anything; undefined for several services. */
export async function loadDespite(given: GivenValues, readText: ReadText): Promise<ReadDespite | undefined> {
  return readDespite({ ...given, file: await readFile(given, readText) });
}

/** The configuration file itself, with an empty text where there is none. */
export async function readConfigFile(given: GivenValues, readText: ReadText): Promise<ConfigFile> {
  return (await findFile(given, readText)) ?? { path: usualPath, text: '' };
}

/** YAML is loaded for a file only: many a run has none. */
async function readFile(given: GivenValues, readText: ReadText): Promise<FileReading | undefined> {
  const file = await findFile(given, readText);
  if (file === undefined) return undefined;
  const { readFileLayers } = await import('./file-layers.js');
  return readFileLayers(file, givenEnvironment(given));
}

async function findFile(given: GivenValues, readText: ReadText): Promise<ConfigFile | undefined> {
  const asked = givenConfigPath(given);
  const path = asked?.text ?? usualPath;
  const text = await readText(path);
  if (text !== undefined) return { path, text };
  if (asked === undefined) return undefined;
  throw new ShipError('config-unreadable', `${asked.where}: there is no file ${path}`, {
    remedy: 'Correct the path; it is relative to the working directory.',
  });
}
