import type { Plan } from '../plan/plan.js';
import type { ServicesOutcome } from '../services-outcome.js';
import { cleanLine, shorten } from './clean-text.js';
import { failedServices } from './failed-services.js';
import { findingsLines } from './findings-table.js';
import { annotation, type GithubIo, longestAnnotation, mostAnnotations } from './github.js';
import { type Look, logLook } from './look.js';
import type { ReportEvent } from './report-event.js';
import { servicesEndingLines } from './services-ending.js';
import { ServicesLog } from './services-log.js';
import { servicesOutputs } from './services-outputs.js';
import { servicesPlanLines } from './services-plans.js';
import type { ServicesReport } from './services-report.js';
import { servicesSummaryMarkdown } from './services-summary.js';
import { noticeLine } from './stage-line.js';
import { disarmWorkflowCommand } from './workflow-command.js';

/** Reports several services to a GitHub job: groups `web: image`, an error for each failure, one summary for all. */
export function servicesGithubReport(
  io: GithubIo,
  options: { color?: boolean; verbose?: boolean } = {},
): ServicesReport {
  const look = logLook(options);
  const log = openLog(io, look);
  const plans = new Map<string, Plan>();
  let warnings = 0;
  const warn = (message: string, orElse: () => void) => {
    warnings += 1;
    if (warnings > mostAnnotations) orElse();
    else io.warning(shorten(cleanLine(message), longestAnnotation));
  };
  const tell = (name: string, event: ReportEvent) => {
    log.tell(name, event);
    if (event.kind === 'planned') plans.set(name, event.plan);
    if (event.kind === 'findings') log.about(name, findingsLines(event.record, look));
    if (event.kind !== 'notice') return;
    warn(`${name}: ${event.message}`, () => log.about(name, noticeLine(event.message, look)));
  };
  return {
    begin: (names, headline) => log.begin(names, headline),
    of: (name) => (event) => tell(name, event),
    notice: (message) => warn(message, () => log.say(noticeLine(message, look))),
    end(outcome) {
      log.say(['', ...servicesPlanLines(outcome, plans, look), ...servicesEndingLines(outcome, look)]);
      annotate(io, outcome);
      io.setOutputs(servicesOutputs(outcome));
      io.appendSummary(servicesSummaryMarkdown(outcome, plans));
    },
  };
}

function openLog(io: GithubIo, look: Look): ServicesLog {
  return new ServicesLog(
    {
      openGroup: (name, stage) => io.startGroup(cleanLine(`${name}: ${stage}`)),
      closeGroup: () => io.endGroup(),
      line: (text) => io.info(disarmWorkflowCommand(text)),
    },
    look,
  );
}

/** One error for each failed service; what the runner would drop is counted in the last one. */
function annotate(io: GithubIo, outcome: ServicesOutcome): void {
  const failed = failedServices(outcome);
  const told = failed.length > mostAnnotations ? failed.slice(0, mostAnnotations - 1) : failed;
  for (const { name, outcome: one } of told) {
    const text = annotation(one, name);
    if (text !== undefined) io.error(text, { title: `ecs-ship: ${cleanLine(name)} ${one.verdict}` });
  }
  const left = failed.slice(told.length).map(({ name }) => cleanLine(name));
  if (left.length === 0) return;
  const text = `${left.length} more services failed: ${left.join(', ')}`;
  io.error(shorten(text, longestAnnotation), { title: 'ecs-ship' });
}
