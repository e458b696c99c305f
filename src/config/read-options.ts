import { didYouMean, nearest } from './did-you-mean.js';
import type { OptionRow, OptionValue } from './option-row.js';
import type { Problem } from './problem.js';
import { type Layer, type RawOption, spelled } from './raw-option.js';
import { readOption } from './read-option.js';
import type { Reading } from './reading.js';

/** Which layer decided an option (0 is the strongest), and where exactly. */
export interface Origin {
  readonly rank: number;
  readonly where: string;
  /** Where the entries of a map stand, by key. */
  readonly places?: Readonly<Record<string, string>>;
}

export interface OptionsReading {
  /** By name, defaults included. */
  readonly values: ReadonlyMap<string, OptionValue>;
  /** By name, without defaults. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly problems: readonly Problem[];
}

/** Reads every option of every layer, strongest layer first: a slip in a weaker layer is reported too. */
export function readOptions(rows: readonly OptionRow[], layers: readonly Layer[]): OptionsReading {
  const values = new Map(defaultsOf(rows));
  const origins = new Map<string, Origin>();
  const problems: Problem[] = [];
  for (const [rank, layer] of layers.entries()) {
    for (const [name, raw] of layer.options) {
      const row = rows.find((one) => one.name === name && isFor(layer, one));
      const reading: Reading<OptionValue> =
        row === undefined ? { problems: [unknown(rows, layer, name, raw)] } : readOption(row, raw);
      problems.push(...reading.problems);
      if (reading.value === undefined || origins.has(name)) continue;
      values.set(name, reading.value);
      const { places } = reading;
      origins.set(name, { rank, where: raw.where, ...(places === undefined ? {} : { places }) });
    }
  }
  return { values, origins, problems: [...problems, ...missing(rows, layers)] };
}

function defaultsOf(rows: readonly OptionRow[]): [string, OptionValue][] {
  return rows.flatMap((row): [string, OptionValue][] => {
    if (row.default === undefined) return [];
    const { value } = readOption(row, { shape: 'text', where: row.name, text: row.default });
    if (value === undefined) throw new TypeError(`the default of ${row.name} does not parse`);
    return [[row.name, value]];
  });
}

function isFor(layer: Layer, row: OptionRow): boolean {
  if (layer.source === 'file' && row.inFile === false) return false;
  return row.scope === undefined || (row.scope === 'service') === (layer.of === 'service');
}

function unknown(rows: readonly OptionRow[], layer: Layer, name: string, raw: RawOption): Problem {
  const code = 'option-unknown';
  const row = rows.find((one) => one.name === name);
  if (row !== undefined) return { code, where: raw.where, message: outOfPlace(row) };
  const spellings = rows.filter((row) => isFor(layer, row)).map((row) => spelled(layer.source, row.name));
  const hint = didYouMean(spelled(layer.source, name), spellings);
  return { code, where: raw.where, message: `no such option${hint}` };
}

function outOfPlace({ name, inFile, scope }: OptionRow): string {
  if (inFile === false)
    return `cannot be set in the file (use ${spelled('flags', name)} or ${spelled('env', name)})`;
  return scope === 'service'
    ? 'belongs into an entry of services'
    : 'is for the whole run, not for one service (set it at the top of the file or in an environment)';
}

/** Required options that no layer sets; one that was only misspelt is reported as that alone. */
function missing(rows: readonly OptionRow[], layers: readonly Layer[]): Problem[] {
  const written = layers.flatMap((layer) => [...layer.options.keys()]);
  const meant = new Set(
    written.map(
      (name) =>
        nearest(
          name,
          rows.map((row) => row.name),
        ) ?? name,
    ),
  );
  return rows
    .filter((row) => row.required === true && !meant.has(row.name))
    .map(({ name }) => ({
      code: 'option-missing',
      where: name,
      message: `is required (set ${placesFor(name, layers)})`,
    }));
}

function placesFor(name: string, layers: readonly Layer[]): string {
  const explicit = layers.some((layer) => layer.source === 'inputs')
    ? `the input ${name}`
    : spelled('flags', name);
  return `${explicit}, ${spelled('env', name)} or ${name} in ecs-ship.yml`;
}
