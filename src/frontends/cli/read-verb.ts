import { filesAdapter } from '../../adapters/files.js';
import { didYouMean } from '../../config/did-you-mean.js';
import { envLayer } from '../../config/env-layer.js';
import { type ExplicitValues, explicitLayer } from '../../config/explicit-layer.js';
import { loadAbout } from '../../config/load-config.js';
import type { OptionRow } from '../../config/option-row.js';
import { type Problem, problemsError } from '../../config/problem.js';
import type { RunConfig } from '../../config/read-config.js';
import { type OptionsReading, readOptions } from '../../config/read-options.js';
import type { CliHost } from '../host.js';
import type { CliIo } from './cli-io.js';

/** The options of a verb that ships nothing: its own, and those that it shares with a ship. */
export interface VerbRows {
  readonly verb: string;
  readonly own: readonly OptionRow[];
  readonly shared: readonly OptionRow[];
}

export interface VerbReading {
  /** Of its own options. */
  readonly values: OptionsReading['values'];
  readonly asked: RunConfig;
}

/** What was asked of such a verb. Throws one ShipError with every problem of its own options, or of the others. */
export async function readVerb(
  rows: VerbRows,
  explicit: ExplicitValues,
  host: CliHost,
  io: CliIo,
): Promise<VerbReading> {
  const { own, rest } = divided(rows.own, explicit);
  const { values, problems } = readOptions(rows.own, [
    explicitLayer('flags', own),
    envLayer(host.env, rows.own),
  ]);
  const found = [...unknownFlags(rows, rest), ...problems];
  if (found.length > 0) throw problemsError(found);
  const given = { frontEnd: 'cli', explicit: rest, env: host.env } as const;
  const names = rows.shared.map((row) => row.name);
  return { values, asked: await loadAbout(given, names, filesAdapter(io.workingDirectory).readText) };
}

/** A flag of a ship that this verb has no use for is as unknown as any other. */
function unknownFlags({ verb, own, shared }: VerbRows, rest: ExplicitValues): Problem[] {
  const names = [...own, ...shared].map((row) => row.name);
  return Object.keys(rest)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const flags = names.map((one) => `--${one}`);
      const message = `no such option of ${verb}${didYouMean(`--${name}`, flags)}`;
      return { code: 'option-unknown', where: `--${name}`, message };
    });
}

function divided(rows: readonly OptionRow[], explicit: ExplicitValues) {
  const isOwn = ([name]: [string, unknown]) => rows.some((row) => row.name === name);
  const entries = Object.entries(explicit);
  return {
    own: Object.fromEntries(entries.filter(isOwn)),
    rest: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
  };
}
