import type { RunSwitches } from '../../config/run-switches.js';
import { fanOutReport } from '../../report/fan-out.js';
import { jsonReport } from '../../report/json.js';
import { planMarkdown } from '../../report/plan-markdown.js';
import type { Report } from '../../report/report-event.js';
import type { CliHost } from '../host.js';
import type { Interrupts } from '../interrupts.js';
import { detailedExitCode } from '../plan-exit-code.js';
import type { CliIo } from './cli-io.js';

/** The one stream that is left for people when stdout carries a document. */
export function peopleStream(
  io: CliIo,
  { json, format }: Pick<RunSwitches, 'json'> & Partial<Pick<RunSwitches, 'format'>>,
) {
  return json || format === 'markdown' ? io.stderr : io.stdout;
}

/** A report for people, and with it the document that stdout is to carry. */
export async function openRunReport(host: CliHost, io: CliIo, switches: RunSwitches): Promise<Report> {
  const people = await host.openReport(peopleStream(io, switches), switches);
  const write = (text: string) => io.stdout.write(text);
  if (switches.json) return fanOutReport([people, jsonReport(write)]);
  if (switches.format !== 'markdown') return people;
  const markdown: Report = (event) => {
    if (event.kind === 'planned') write(planMarkdown(event.plan));
  };
  return fanOutReport([people, markdown]);
}

/** A cancelled run's exit code names the signal; the report and the process always have the same. */
export function withExitCode(
  report: Report,
  interrupts: Interrupts,
  { detailedExitCode: isDetailed }: Pick<RunSwitches, 'detailedExitCode'>,
): { readonly report: Report; readonly exitCode: () => number } {
  let changes = false;
  let code = 0;
  return {
    exitCode: () => code,
    report: (event) => {
      if (event.kind === 'planned') changes = event.plan.changes;
      if (event.kind !== 'ended') return report(event);
      const { outcome } = event;
      const usual = outcome.verdict === 'cancelled' ? interrupts.exitCode() : outcome.exitCode;
      code = isDetailed ? detailedExitCode({ ...outcome, exitCode: usual }, changes) : usual;
      report({ ...event, outcome: { ...outcome, exitCode: code } });
      interrupts.reported(code);
    },
  };
}
