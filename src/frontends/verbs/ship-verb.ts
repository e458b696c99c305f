import { filesAdapter } from '../../adapters/files.js';
import { checkSwitches } from '../../config/check-switches.js';
import type { Given } from '../../config/given-layers.js';
import type { EffectiveConfig, RunConfig } from '../../config/read-config.js';
import type { RunSwitches } from '../../config/run-switches.js';
import type { ServicesConfig } from '../../config/services/to-services.js';
import { ShipError } from '../../errors.js';
import type { Work } from '../../ship.js';
import type { CliIo } from '../cli/cli-io.js';
import { openRunReport, peopleStream, withExitCode } from '../cli/run-report.js';
import { terminalHost } from '../cli/terminal.js';
import { failureOutcome } from '../failure-outcome.js';
import { flushed } from '../flushed.js';
import { gitlabHost, isGitlab } from '../gitlab.js';
import type { CliHost } from '../host.js';
import { type Interrupts, listenForInterrupts } from '../interrupts.js';
import { loadChecked } from '../load-checked.js';

/** What a verb does in place of a ship. */
export interface Task {
  readonly work: () => Promise<Work>;
  /** `Rolling back` */
  readonly doing: string;
}

/** `ship` and `plan`: reads the configuration, then lets the core run; gives the exit code. */
export async function shipVerb(options: Given, io: CliIo): Promise<number> {
  const host = cliHost(io);
  const given = { frontEnd: 'cli', ...options, env: host.env } as const;
  const asked = await loadChecked(given, filesAdapter(io.workingDirectory));
  checkSwitches(asked.switches, asked.services !== undefined);
  return runAsked(host, io, asked);
}

/** A GitLab job, or a terminal. */
export function cliHost({ env, workingDirectory }: CliIo): CliHost {
  return isGitlab(env) ? gitlabHost(env, workingDirectory) : terminalHost(env);
}

/** Lets the core run, with a report and interrupts around it; gives the exit code. */
export async function runAsked(host: CliHost, io: CliIo, asked: RunConfig, task?: Task): Promise<number> {
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const code = await run({ host, io, asked, interrupts, task }).finally(async () => {
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
  readonly asked: RunConfig;
  readonly interrupts: Interrupts;
  readonly task: Task | undefined;
}

function run({ asked, ...around }: ShipRun): Promise<number> {
  return asked.services === undefined ? runOne({ ...around, ...asked }) : runSeveral({ ...around, ...asked });
}

type OneRun = Omit<ShipRun, 'asked'> & EffectiveConfig;

async function runOne({ host, io, config, switches, interrupts, task }: OneRun): Promise<number> {
  const { report, exitCode } = withExitCode(await openRunReport(host, io, switches), interrupts, switches);
  interrupts.answer((message) => report({ kind: 'notice', at: Date.now(), message, urgent: true }));
  const { runShip } = await import('../../commands/ship.js');
  try {
    const { shownValues, out, plan } = switches;
    const request = requestOf({ host, io, switches, interrupts, task });
    await runShip({ config, report, shownValues, out, plan, ...request });
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    report({ kind: 'ended', at: Date.now(), outcome: failureOutcome(error) });
  }
  return exitCode();
}

type SeveralRun = Omit<ShipRun, 'asked'> & {
  readonly services: ServicesConfig;
  readonly switches: RunSwitches;
};

async function runSeveral({ services, ...around }: SeveralRun): Promise<number> {
  const { host, io, switches, interrupts } = around;
  const { cliServicesReport } = await import('../cli/cli-services-report.js');
  const report = await cliServicesReport(host, io, switches, interrupts);
  interrupts.answer(report.notice);
  const { runShipServices } = await import('../../commands/ship-services.js');
  const { shownValues } = switches;
  const { doing } = around.task ?? {};
  await runShipServices({ services, report, shownValues, doing, ...requestOf(around) });
  return report.exitCode();
}

/** What one service and several are asked for alike. */
function requestOf({ host, io, switches, interrupts, task }: Omit<SeveralRun, 'services'>) {
  return {
    dryRun: switches.dryRun,
    work: task?.work,
    workingDirectory: io.workingDirectory,
    environment: io.env,
    live: host.isLive(peopleStream(io, switches)),
    interrupted: interrupts.signal,
    ...(host.webIdentityToken === undefined ? {} : { webIdentityToken: host.webIdentityToken }),
  };
}
