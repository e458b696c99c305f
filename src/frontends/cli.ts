import { ShipError } from '../errors.js';
import type { Outcome } from '../outcome.js';
import { jsonReport } from '../report/json.js';
import type { CliIo } from './cli/cli-io.js';
import type { CliRequest } from './cli/cli-request.js';
import { namingVerb } from './cli/naming-verb.js';
import { parseArgv } from './cli/parse-argv.js';
import { bugRemedy, bugText, errorText } from './error-text.js';
import { bugOutcome, failureOutcome } from './failure-outcome.js';
import { detailedExitCode, wantsDetailedExitCode } from './plan-exit-code.js';

/** Runs one command line to its end; gives the exit code and never throws. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    if (argv[0] === '--complete')
      return (await import('./verbs/complete-verb.js')).completeVerb(argv.slice(1), io);
    return await perform(parseArgv(argv, io), io);
  } catch (error) {
    const outcome = withDetail(tell(error, argv, io), argv, io);
    if (wantsJson(argv, io))
      jsonReport((text) => io.stdout.write(text))({ kind: 'ended', at: Date.now(), outcome });
    return outcome.exitCode;
  }
}

/** Verbs are imported when they are needed: help and errors of the command line load nothing else. */
async function perform(request: CliRequest, io: CliIo): Promise<number> {
  switch (request.verb) {
    case 'ship':
      return (await import('./verbs/ship-verb.js')).shipVerb(request, io);
    case 'config':
      return (await import('./verbs/config-verb.js')).configVerb(request.explicit, io);
    case 'init':
      return (await import('./verbs/init-verb.js')).initVerb(request.explicit, io);
    case 'check':
      return (await import('./verbs/check-verb.js')).checkVerb(request, io);
    case 'doctor':
      return (await import('./verbs/doctor-verb.js')).doctorVerb(request.explicit, io);
    case 'service':
      return (await import('./verbs/service-verb.js')).serviceVerb(request, io);
    case 'look':
      return (await import('./verbs/status-verb.js')).statusVerb(request, io);
    case 'exec':
      return (await import('./verbs/exec-verb.js')).execVerb(request, io);
    case 'open':
      return (await import('./verbs/open-verb.js')).openVerb(request, io);
    case 'run':
      return (await import('./verbs/run-verb.js')).runVerb(request, io);
    case 'logs':
      return (await import('./verbs/logs-verb.js')).logsVerb(request.explicit, io);
    case 'emulator':
      return (await import('./verbs/emulator-verb.js')).emulatorVerb(request.explicit, io);
    case 'emulator-control':
      return (await import('./verbs/emulator-control-verb.js')).emulatorControlVerb(request, io);
    case 'demo':
      return (await import('./verbs/demo-verb.js')).demoVerb(request.explicit, io);
    default:
      return request.exitCode;
  }
}

/** Of `plan --detailed-exitcode` every error is 1. */
function withDetail(outcome: Outcome, argv: readonly string[], { env }: CliIo): Outcome {
  if (!wantsDetailedExitCode(argv, env)) return outcome;
  return { ...outcome, exitCode: detailedExitCode(outcome, false) };
}

function tell(error: unknown, argv: readonly string[], io: CliIo): Outcome {
  if (error instanceof ShipError) {
    const named = namingVerb(error, argv);
    io.stderr.write(errorText(named, io.stderr.columns));
    return failureOutcome(named);
  }
  io.stderr.write(bugText(error));
  return bugOutcome(error instanceof Error ? error.message : String(error), bugRemedy);
}

/** Known before the configuration is: whoever reads stdout as JSON must get JSON for every error too. */
function wantsJson(argv: readonly string[], { env }: CliIo): boolean {
  const flag = beforeCommand(argv).findLast((argument) => argument === '--json' || argument === '--no-json');
  return flag === undefined ? env.ECS_SHIP_JSON?.toLowerCase() === 'true' : flag === '--json';
}

/** What follows `--` is for the program that is started. */
function beforeCommand(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}
