import { buildVariableProblems } from './build-rules.js';
import type { Config } from './config.js';
import { configOf } from './config-of.js';
import type { FileReading } from './file-layers.js';
import { type GivenValues, givenLayers, givenText } from './given-layers.js';
import { interpolateLayers } from './interpolate-layers.js';
import type { OptionRow } from './option-row.js';
import { type OptionValues, readableOptions } from './options.js';
import { type Problem, problemsError } from './problem.js';
import type { Layer, RawText } from './raw-option.js';
import { type OptionsReading, readOptions } from './read-options.js';
import { invalid } from './reading.js';
import { ruleProblems } from './rules.js';
import { type RunSwitches, toSwitches } from './run-switches.js';
import { readServices, type ServiceReading } from './services/read-services.js';
import { configOfService, type ServicesConfig, toServices } from './services/to-services.js';
import { unusedSectionProblems } from './unused-section-problems.js';

/** Everything options may come from: explicit values win over variables, these over the file. */
export interface ConfigSources extends GivenValues {
  /** What stands in the file, where there is one. */
  readonly file?: FileReading | undefined;
}

export interface EffectiveConfig {
  readonly config: Config;
  readonly switches: RunSwitches;
}

/** What a run is to do: with one service, or with the several that the file names under `services`. */
export type RunConfig =
  | (EffectiveConfig & { readonly services?: undefined })
  | { readonly services: ServicesConfig; readonly switches: RunSwitches };

/** The value of every option and where it was decided, for one service or for each of several. */
export type RunReading =
  | { readonly one: OptionsReading; readonly of?: ServiceReading; readonly several?: undefined }
  | { readonly one?: undefined; readonly several: readonly ServiceReading[] };

/** The effective configuration of one service. Throws one ShipError that lists every problem of every source. */
export function readConfig(sources: ConfigSources): EffectiveConfig {
  const run = readRun(sources);
  if (run.services === undefined) return run;
  throw problemsError([invalid('services', 'names several services, and this is about one')]);
}

/** The effective configuration. Throws one ShipError that lists every problem of every source. */
export function readRun(sources: ConfigSources): RunConfig {
  const reading = readChecked(sources, sources.builds === false ? () => [] : buildVariableProblems);
  if (reading.several !== undefined) return toServices(reading.several);
  const values = Object.fromEntries(reading.one.values) as OptionValues;
  const config = reading.of === undefined ? configOf(reading.one) : configOfService(reading.of);
  return { config, switches: toSwitches(values) };
}

/** Every option's value and where it was decided. Throws like `readRun`, but for variables that only a build needs. */
export function readSettings(sources: ConfigSources): RunReading {
  return readChecked(sources, () => []);
}

function readChecked(sources: ConfigSources, forRun: typeof buildVariableProblems): RunReading {
  const given = givenLayers(sources);
  const file = sources.file ?? withoutFile(givenText('environment', given));
  const rows = rowsFor(sources);
  const rules = (reading: OptionsReading) => [...ruleProblems(reading), ...forRun(reading, sources.env)];
  if (file.services !== undefined) {
    const { services, problems } = readServices(
      { rows, given, env: sources.env, rules, onMissing: sources.onMissing },
      file.services,
    );
    refuse([...file.problems, ...problems, ...unusedSectionProblems(rows, file.unused)]);
    const [one] = givenText('service', given) === undefined ? [] : services;
    return one === undefined ? { several: services } : { one: one.reading, of: one };
  }
  const { reading, problems } = readOne({ rows, given, file, sources }, rules);
  refuse(problems);
  return { one: reading };
}

/** What can be read of one service whatever is wrong, and all that is; undefined for several services. */
export function readDespite(sources: ConfigSources): ReadDespite | undefined {
  const given = givenLayers(sources);
  const file = sources.file ?? withoutFile(givenText('environment', given));
  if (file.services !== undefined) return undefined;
  return readOne({ rows: rowsFor(sources), given, file, sources }, ruleProblems);
}

export interface ReadDespite {
  readonly reading: OptionsReading;
  readonly problems: readonly Problem[];
}

interface OneSource {
  readonly rows: readonly OptionRow[];
  readonly given: readonly Layer[];
  readonly file: FileReading;
  readonly sources: ConfigSources;
}

function readOne(
  { rows, given, file, sources }: OneSource,
  rules: (reading: OptionsReading) => readonly Problem[],
): ReadDespite {
  const { layers, problems } = interpolateLayers(file.layers, given, sources.env, sources.onMissing);
  const reading = readOptions(rows, [...given, ...layers]);
  const inFile = [...file.problems, ...problems];
  const found = [
    ...inFile,
    ...reading.problems.filter(isKnown(inFile)),
    ...rules(reading),
    ...unusedSectionProblems(rows, file.unused),
    ...onlyWithoutServices(given),
  ];
  return { reading, problems: found };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw problemsError(problems);
}

function rowsFor({ frontEnd, optional = [] }: GivenValues): readonly OptionRow[] {
  return readableOptions(frontEnd).map((row) => {
    if (!optional.includes(row.name)) return row;
    const { required: _, ...rest } = row;
    return rest;
  });
}

function withoutFile(environment: RawText | undefined): FileReading {
  if (environment === undefined) return { layers: [], problems: [] };
  const message =
    'names a section of the configuration file, but there is no ecs-ship.yml (set config to its path)';
  return { layers: [], problems: [invalid(environment.where, message)] };
}

/** What a file that could not be read as a whole sets is not known to be missing. */
function isKnown(inFile: readonly Problem[]): (problem: Problem) => boolean {
  return (problem) => problem.code !== 'option-missing' || inFile.length === 0;
}

function onlyWithoutServices(given: readonly Layer[]): Problem[] {
  const only = givenText('only', given);
  const message =
    'chooses among several services, but there is no configuration file with a section services';
  return only === undefined ? [] : [invalid(only.where, message)];
}
