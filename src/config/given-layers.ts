import { type Environment, envLayer } from './env-layer.js';
import { type ExplicitValues, explicitLayer } from './explicit-layer.js';
import type { OnMissing } from './interpolate-layer.js';
import { optionsOf } from './options.js';
import type { Layer, RawText } from './raw-option.js';
import { type ProgramValues, valuesLayer } from './values-layer.js';

/** What a front end knows before any file is read. */
export interface GivenValues extends Given {
  /** Says how explicit values are spelled in problems, and which options there are. */
  readonly frontEnd: 'github' | 'cli';
  readonly env: Environment;
  /** Required options that this verb can do without. */
  readonly optional?: readonly string[];
  /** False for a verb that builds nothing: variables that only a build needs may be missing. */
  readonly builds?: false;
  /** Wants to know what the file leaves open where a variable is missing, which is a problem otherwise. */
  readonly onMissing?: OnMissing;
}

/** What wins over variables and the file. */
export interface Given {
  /** Flags of the CLI, inputs of the action; unknown names included. */
  readonly explicit: ExplicitValues;
  /** What a program that runs us sets; unknown names included. */
  readonly values?: ProgramValues | undefined;
}

/** A program's values, flags or inputs, then variables. */
export function givenLayers({ frontEnd, explicit, values = {}, env }: GivenValues): Layer[] {
  const source = frontEnd === 'cli' ? 'flags' : 'inputs';
  return [valuesLayer(values), explicitLayer(source, explicit), envLayer(env, optionsOf(frontEnd))];
}

/** An option's text in the strongest of the layers that has it. */
export function givenText(name: string, layers: readonly Layer[]): RawText | undefined {
  const raw = layers.map((layer) => layer.options.get(name)).find((option) => option !== undefined);
  return raw?.shape === 'text' ? { where: raw.where, text: raw.text.trim() } : undefined;
}

/** Where the configuration file is, as set by flag, input or variable; nothing else is read or checked. */
export function givenConfigPath(values: GivenValues): RawText | undefined {
  return givenText('config', givenLayers(values));
}

/** The environment that is asked for; only its name is read. */
export function givenEnvironment(values: GivenValues): RawText | undefined {
  return givenText('environment', givenLayers(values));
}
