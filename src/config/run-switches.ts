import type { OptionValues } from './options.js';
import { withoutUnset } from './without-unset.js';

/** What a report has to know of it. */
export type ReportSwitches = Pick<RunSwitches, 'dryRun' | 'json' | 'verbose'>;

/** How this one run behaves; never part of what is deployed, hence not of the configuration. */
export interface RunSwitches {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  /** Environment variables whose values may be shown. */
  readonly shownValues: readonly string[];
  readonly format: 'text' | 'markdown';
  readonly detailedExitCode: boolean;
  /** Where the plan is saved. */
  readonly out?: string;
  /** The saved plan to perform. */
  readonly plan?: string;
}

export function toSwitches(values: OptionValues): RunSwitches {
  return withoutUnset({
    dryRun: values['dry-run'],
    json: values.json === true,
    verbose: values.verbose,
    shownValues: values['show-values'] ?? [],
    format: values.format ?? 'text',
    detailedExitCode: values['detailed-exitcode'] === true,
    out: values.out,
    plan: values.plan,
  });
}
