import { filesAdapter } from '../adapters/files.js';
import type { Config } from '../config/config.js';
import type { ExplicitValues } from '../config/explicit-layer.js';
import { loadRun } from '../config/load-config.js';
import type { RunSwitches } from '../config/run-switches.js';
import { ShipError } from '../errors.js';
import { fanOutReport } from '../report/fan-out.js';
import { jsonReport } from '../report/json.js';
import type { Report } from '../report/report-event.js';
import type { CliIo } from './cli-io.js';
import { failureOutcome } from './failure-outcome.js';
import { flushed } from './flushed.js';
import { gitlabHost, isGitlab } from './gitlab.js';
import type { CliHost } from './host.js';
import { type Interrupts, listenForInterrupts } from './interrupts.js';
import { oneService } from './one-service.js';
import { terminalHost } from './terminal.js';

/** `ship` and `plan`: reads the configuration, then lets the core run; gives the exit code. */
export async function shipVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const host = isGitlab(io.env) ? gitlabHost(io.env, io.workingDirectory) : terminalHost(io.env);
  const { readText } = filesAdapter(io.workingDirectory);
  const given = { frontEnd: 'cli', explicit, env: host.env } as const;
  const { config, switches } = oneService(await loadRun(given, readText));
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const code = await run({ host, io, config, switches, interrupts }).finally(async () => {
    // Listening still, so that no signal ends us amid the host's files, or with half a report in a pipe.
    await host.close();
    await flushed(io.stdout, io.stderr);
    interrupts.stop();
  });
  // A call that was given up would keep the process until it is answered.
  if (interrupts.signal.aborted) io.exit(code);
  return code;
}

interface ShipRun {
  readonly host: CliHost;
  readonly io: CliIo;
  readonly config: Config;
  readonly switches: RunSwitches;
  readonly interrupts: Interrupts;
}

async function run({ host, io, config, switches, interrupts }: ShipRun): Promise<number> {
  const report = withExitCode(openReport(host, io, switches), interrupts);
  interrupts.answer((message) => report({ kind: 'notice', at: Date.now(), message, urgent: true }));
  const { startShip } = await import('../commands/start-ship.js');
  try {
    const outcome = await startShip({
      config,
      dryRun: switches.dryRun,
      workingDirectory: io.workingDirectory,
      environment: io.env,
      report,
      live: host.isLive(switches.json ? io.stderr : io.stdout),
      interrupted: interrupts.signal,
      ...(host.webIdentityToken === undefined ? {} : { webIdentityToken: host.webIdentityToken }),
    });
    return outcome.verdict === 'cancelled' ? interrupts.exitCode() : outcome.exitCode;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    report({ kind: 'ended', at: Date.now(), outcome: failureOutcome(error) });
    return error.exitCode;
  }
}

function openReport(host: CliHost, io: CliIo, switches: RunSwitches): Report {
  if (!switches.json) return host.openReport(io.stdout, switches);
  return fanOutReport([host.openReport(io.stderr, switches), jsonReport((text) => io.stdout.write(text))]);
}

/** A cancelled run's exit code names the signal; the report and the process always have the same. */
function withExitCode(report: Report, interrupts: Interrupts): Report {
  return (event) => {
    if (event.kind !== 'ended') return report(event);
    const { outcome } = event;
    const exitCode = outcome.verdict === 'cancelled' ? interrupts.exitCode() : outcome.exitCode;
    report({ ...event, outcome: { ...outcome, exitCode } });
    interrupts.reported(exitCode);
  };
}
