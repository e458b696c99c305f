import type { RunSwitches } from '../config/run-switches.js';
import { fanOutServicesReport } from '../report/services-fan-out.js';
import { servicesJsonReport } from '../report/services-json.js';
import type { ServicesReport } from '../report/services-report.js';
import type { CliIo } from './cli-io.js';
import type { CliHost } from './host.js';
import type { Interrupts } from './interrupts.js';
import { withServicesExitCode } from './services-exit-code.js';

/** The report of several services on the command line: for people, and with `--json` the one document as well. */
export async function cliServicesReport(
  host: CliHost,
  io: CliIo,
  switches: RunSwitches,
  interrupts: Interrupts,
): Promise<ServicesReport> {
  const people = await host.openServicesReport(switches.json ? io.stderr : io.stdout, switches);
  const json = servicesJsonReport((text) => io.stdout.write(text));
  const report = switches.json ? fanOutServicesReport([people, json]) : people;
  return withServicesExitCode(report, interrupts);
}
