import type { Plan } from '../../plan/plan.js';
import type { ServicesOutcome } from '../../services-outcome.js';
import { type Annotation, annotationProperties, annotationText, boundedAnnotations } from '../annotation.js';
import { cleanLine } from '../clean-text.js';
import { failedServices } from '../failed-services.js';
import { findingsLines } from '../findings-table.js';
import type { GithubIo, GithubOptions } from '../github-io.js';
import { type Look, logLook } from '../look.js';
import { outcomeAnnotations } from '../outcome-annotations.js';
import type { ReportEvent } from '../report-event.js';
import { noticeLine } from '../stage-line.js';
import { Storyteller } from '../story.js';
import { openWarnings } from '../warnings.js';
import { disarmWorkflowCommand } from '../workflow-command.js';
import { servicesEndingLines } from './services-ending.js';
import { ServicesLog } from './services-log.js';
import { servicesOutputs } from './services-outputs.js';
import { servicesPlanLines } from './services-plans.js';
import type { ServicesReport } from './services-report.js';
import { servicesSummaryMarkdown } from './services-summary.js';

/** Reports several services to a GitHub job: groups `web: image`, an error for each failure, one summary for all. */
export function servicesGithubReport(io: GithubIo, options: GithubOptions = {}): ServicesReport {
  const look = logLook(options);
  const log = openLog(io, look);
  const plans = new Map<string, Plan>();
  const tellers = new Map<string, Storyteller>();
  const warnings = openWarnings(io, options);
  const tell = (name: string, event: ReportEvent) => {
    log.tell(name, event);
    tellers.get(name)?.hear(event);
    if (event.kind === 'planned') plans.set(name, event.plan);
    if (event.kind === 'findings') log.about(name, findingsLines(event.record, look));
    if (event.kind !== 'notice') return;
    if (!warnings.warn(event.message, name)) log.about(name, noticeLine(event.message, look));
  };
  return {
    begin(names, headline) {
      for (const name of names) tellers.set(name, new Storyteller());
      log.begin(names, headline);
    },
    of: (name) => (event) => tell(name, event),
    notice(message) {
      if (!warnings.warn(message)) log.say(noticeLine(message, look));
    },
    end(outcome) {
      log.say(['', ...servicesPlanLines(outcome, plans, look), ...servicesEndingLines(outcome, look)]);
      warnings.end();
      annotate(io, outcome, options);
      io.setOutputs(servicesOutputs(outcome));
      const stories = new Map([...tellers].map(([name, teller]) => [name, teller.tell()]));
      io.appendSummary(servicesSummaryMarkdown(outcome, { plans, stories, runUrl: options.runUrl }));
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

/** One error for each failed service, then each place in a file that one names; what the runner would drop is counted. */
function annotate(io: GithubIo, outcome: ServicesOutcome, { rename }: GithubOptions): void {
  const failed = failedServices(outcome).map(({ name, outcome: one }) => outcomeAnnotations(one, name));
  const errors = [...failed.flatMap(([whole]) => whole ?? []), ...failed.flatMap(([, ...places]) => places)];
  for (const error of boundedAnnotations(errors, countLeft))
    io.error(error.text, annotationProperties(error, rename));
}

function countLeft(left: readonly Annotation[]): Annotation {
  const titles = left.map(({ title = '' }) => title.replace('ecs-ship: ', ''));
  const text = `${left.length} more problems, all in the log: ${[...new Set(titles)].join(', ')}`;
  return { title: 'ecs-ship', text: annotationText([text]) };
}
