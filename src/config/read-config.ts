import { buildVariableProblems } from './build-rules.js';
import type { Config } from './config.js';
import { type Environment, envLayer } from './env-layer.js';
import { type ExplicitValues, explicitLayer } from './explicit-layer.js';
import { type FileReading, readFileLayers } from './file-layers.js';
import { interpolateLayer } from './interpolate-layer.js';
import type { OptionRow } from './option-row.js';
import { type OptionValues, optionsOf, readableOptions } from './options.js';
import { type Problem, problemsError } from './problem.js';
import type { Layer, RawText } from './raw-option.js';
import { type OptionsReading, readOptions } from './read-options.js';
import { invalid } from './reading.js';
import { ruleProblems } from './rules.js';
import { type RunSwitches, toSwitches } from './run-switches.js';
import { toConfig } from './to-config.js';
import type { ConfigFile } from './yaml-source.js';

/** What a front end knows before any file is read. */
export interface GivenValues {
  /** Says how explicit values are spelled in problems, and which options there are. */
  readonly frontEnd: 'github' | 'cli';
  /** Flags of the CLI, inputs of the action; unknown names included. */
  readonly explicit: ExplicitValues;
  readonly env: Environment;
  /** Required options that this verb can do without. */
  readonly optional?: readonly string[];
}

/** Everything options may come from: explicit values win over variables, these over the file. */
export interface ConfigSources extends GivenValues {
  readonly file?: ConfigFile | undefined;
}

export interface EffectiveConfig {
  readonly config: Config;
  readonly switches: RunSwitches;
}

/** The effective configuration. Throws one ShipError that lists every problem of every source. */
export function readConfig(sources: ConfigSources): EffectiveConfig {
  const reading = readChecked(sources, buildVariableProblems);
  const values = Object.fromEntries(reading.values) as OptionValues;
  return { config: toConfig(values), switches: toSwitches(values) };
}

/** Every option's value and where it was decided. Throws like `readConfig`, but for variables that only a build needs. */
export function readSettings(sources: ConfigSources): OptionsReading {
  return readChecked(sources, () => []);
}

function readChecked(sources: ConfigSources, forRun: typeof buildVariableProblems): OptionsReading {
  const given = givenLayers(sources);
  const file = withVariables(readFile(sources.file, givenText('environment', given)), given, sources.env);
  const reading = readOptions(rowsFor(sources), [...given, ...file.layers]);
  const problems = [
    ...file.problems,
    ...reading.problems.filter(isKnown(file)),
    ...ruleProblems(reading),
    ...forRun(reading, sources.env),
  ];
  if (problems.length > 0) throw problemsError(problems);
  return reading;
}

function rowsFor({ frontEnd, optional = [] }: GivenValues): readonly OptionRow[] {
  return readableOptions(frontEnd).map((row) => {
    if (!optional.includes(row.name)) return row;
    const { required: _, ...rest } = row;
    return rest;
  });
}

/** Where the configuration file is, as set by flag, input or variable; nothing else is read or checked. */
export function givenConfigPath(values: GivenValues): RawText | undefined {
  return givenText('config', givenLayers(values));
}

function givenLayers({ frontEnd, explicit, env }: GivenValues): Layer[] {
  const source = frontEnd === 'cli' ? 'flags' : 'inputs';
  return [explicitLayer(source, explicit), envLayer(env, optionsOf(frontEnd))];
}

function givenText(name: string, layers: readonly Layer[]): RawText | undefined {
  const raw = layers.map((layer) => layer.options.get(name)).find((option) => option !== undefined);
  return raw?.shape === 'text' ? { where: raw.where, text: raw.text.trim() } : undefined;
}

function readFile(file: ConfigFile | undefined, environment: RawText | undefined): FileReading {
  if (file !== undefined) return readFileLayers(file, environment);
  if (environment === undefined) return { layers: [], problems: [] };
  const message =
    'names a section of the configuration file, but there is no ecs-ship.yml (set config to its path)';
  return { layers: [], problems: [invalid(environment.where, message)] };
}

/** A variable is only needed by the strongest section that uses it. */
function withVariables(file: FileReading, given: readonly Layer[], env: Environment): FileReading {
  const decided = new Set(given.flatMap((layer) => [...layer.options.keys()]));
  const replaced = file.layers.map((layer) => {
    const reading = interpolateLayer(layer, env, decided);
    for (const name of layer.options.keys()) decided.add(name);
    return reading;
  });
  return {
    layers: replaced.map(({ layer }) => layer),
    problems: [...file.problems, ...replaced.flatMap(({ problems }) => problems)],
  };
}

/** What a file that could not be read as a whole sets is not known to be missing. */
function isKnown(file: FileReading): (problem: Problem) => boolean {
  return (problem) => problem.code !== 'option-missing' || file.problems.length === 0;
}
