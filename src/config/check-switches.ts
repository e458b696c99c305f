import { ShipError } from '../errors.js';
import type { RunSwitches } from './run-switches.js';

/** Refuses switches that exclude each other. Throws `option-invalid`. */
export function checkSwitches(
  { dryRun, json, format, out, plan, detailedExitCode }: RunSwitches,
  isSeveral: boolean,
): void {
  if (isSeveral && (out !== undefined || plan !== undefined))
    throw refused(
      `${out === undefined ? 'plan' : 'out'}: a saved plan is of one service`,
      'Name the service with --service.',
    );
  if (plan !== undefined && dryRun)
    throw refused(
      'plan: a saved plan is performed, not planned',
      'Use ecs-ship ship --plan, without --dry-run.',
    );
  if (!dryRun && (out !== undefined || detailedExitCode))
    throw refused(
      `${out === undefined ? 'detailed-exitcode' : 'out'}: only a plan has that`,
      'Use ecs-ship plan.',
    );
  if (json && format === 'markdown')
    throw refused('format: --json and --format markdown both write on stdout', 'Leave one of them out.');
}

function refused(message: string, remedy: string): ShipError {
  return new ShipError('option-invalid', message, { remedy });
}
