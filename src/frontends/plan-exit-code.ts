import type { Outcome } from '../outcome.js';

/** Codes that name a signal stay what they are. */
const firstSignal = 128;

/**
 * The exit code of `plan --detailed-exitcode`, as Terraform's: 0 nothing to do, 2 changes, 1 any error, so that 2 is never
 * bad input.
 */
export function detailedExitCode(
  { verdict, exitCode }: Pick<Outcome, 'verdict' | 'exitCode'>,
  changes: boolean,
): number {
  if (exitCode >= firstSignal) return exitCode;
  if (verdict === 'planned' && exitCode === 0) return changes ? 2 : 0;
  return exitCode === 0 ? 0 : 1;
}

/** Known before the configuration is: an error of the command line must not pass for a change. */
export function wantsDetailedExitCode(argv: readonly string[], env: NodeJS.ProcessEnv): boolean {
  if (argv[0] !== 'plan') return false;
  const flag = argv.findLast((one) => /^--(no-)?detailed-exitcode$/.test(one));
  const { ECS_SHIP_DETAILED_EXITCODE: variable } = env;
  return flag === undefined ? variable?.toLowerCase() === 'true' : flag === '--detailed-exitcode';
}
