import type { OptionRow, OptionValue, RemovableMap } from './option-row.js';
import { dependsOn } from './options.js';
import { formatDurationOption } from './parse/format-duration.js';
import { formatSize } from './parse/format-size.js';
import type { OptionsReading } from './read-options.js';
import type { ServiceReading } from './services/read-services.js';

/** An option that holds, as a user would write it, and the place that decided it. */
export interface Setting {
  readonly name: string;
  readonly value: OptionValue;
  /** `--cluster`, `ECS_SHIP_CLUSTER`, `ecs-ship.yml:3:1 cluster` or `default`. */
  readonly source: string;
}

/** What a run is asked to do. */
export interface RunSettings {
  /** Of the one service, or what holds for all. */
  readonly options: readonly Setting[];
  /** Where the file names several services. */
  readonly services?: readonly { readonly name: string; readonly options: readonly Setting[] }[];
}

const hidden = '(hidden)';

/** Everything that is set or has a default, in the option table's order; private values are hidden. */
export function settingsOf(rows: readonly OptionRow[], { values, origins }: OptionsReading): Setting[] {
  return rows.flatMap((row) => {
    const value = values.get(row.name);
    if (value === undefined) return [];
    return { name: row.name, value: shown(row, value), source: origins.get(row.name)?.where ?? 'default' };
  });
}

/** The same of several services, each with every option that is not the run's. */
export function severalSettings(
  rows: readonly OptionRow[],
  services: readonly ServiceReading[],
): RunSettings {
  const ofRun = rows.filter(({ scope }) => scope === 'run');
  const own = [...rows.filter(({ scope }) => scope === undefined), dependsOn];
  const [first] = services;
  return {
    options: first === undefined ? [] : settingsOf(ofRun, first.reading),
    services: services.map(({ name, reading }) => ({ name, options: settingsOf(own, reading) })),
  };
}

function shown(row: OptionRow, value: OptionValue): Setting['value'] {
  if (row.kind === 'duration') return formatDurationOption(Number(value));
  if (row.kind === 'size') return formatSize(Number(value));
  if (row.valuesHidden === true)
    return Object.fromEntries(
      Object.entries(value as RemovableMap).map(([key, one]) => [key, one === null ? null : hidden]),
    );
  return value;
}
