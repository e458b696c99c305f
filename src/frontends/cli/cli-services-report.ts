import type { ReportSwitches, RunSwitches } from '../../config/run-switches.js';
import { planMarkdown } from '../../report/plan-markdown.js';
import { fanOutServicesReport } from '../../report/services/services-fan-out.js';
import { servicesJsonReport } from '../../report/services/services-json.js';
import type { ServicesReport } from '../../report/services/services-report.js';
import type { CliHost } from '../host.js';
import type { Interrupts } from '../interrupts.js';
import { detailedExitCode } from '../plan-exit-code.js';
import { withServicesExitCode } from '../services-exit-code.js';
import type { CliIo } from './cli-io.js';
import { peopleStream } from './run-report.js';

type Switches = ReportSwitches & Partial<Pick<RunSwitches, 'format' | 'detailedExitCode'>>;

/** The report of several services on the command line: for people, and with it the document that stdout is to carry. */
export async function cliServicesReport(
  host: CliHost,
  io: CliIo,
  switches: Switches,
  interrupts: Interrupts,
): Promise<ServicesReport & { readonly exitCode: () => number }> {
  const people = await host.openServicesReport(peopleStream(io, switches), switches);
  const write = (text: string) => io.stdout.write(text);
  const document = switches.json ? servicesJsonReport(write) : plansMarkdown(write);
  const isAlone = !switches.json && switches.format !== 'markdown';
  const told = isAlone ? people : fanOutServicesReport([people, document]);
  let code = 0;
  const report = withDetail(told, switches.detailedExitCode ?? false, (exitCode) => {
    code = exitCode;
  });
  return { ...withServicesExitCode(report, interrupts), exitCode: () => code };
}

function plansMarkdown(write: (text: string) => void): ServicesReport {
  return {
    begin: () => {},
    of: () => (event) => {
      if (event.kind === 'planned') write(`${planMarkdown(event.plan)}\n`);
    },
    notice: () => {},
    end: () => {},
  };
}

/** With `--detailed-exitcode` the codes are Terraform's; `told` gets the one the process ends with. */
function withDetail(
  report: ServicesReport,
  isDetailed: boolean,
  told: (exitCode: number) => void,
): ServicesReport {
  let changes = false;
  return {
    ...report,
    of: (name) => {
      const one = report.of(name);
      return (event) => {
        if (event.kind === 'planned') changes ||= event.plan.changes;
        one(event);
      };
    },
    end: (outcome) => {
      const exitCode = isDetailed ? detailedExitCode(outcome, changes) : outcome.exitCode;
      told(exitCode);
      report.end({ ...outcome, exitCode });
    },
  };
}
