import type { Outcome } from '../outcome.js';
import type { Plan } from '../plan/plan.js';
import { annotationProperties, boundedAnnotations } from './annotation.js';
import { cleanLine } from './clean-text.js';
import { endingLines } from './ending-lines.js';
import { findingsLines } from './findings-table.js';
import type { GithubIo, GithubOptions } from './github-io.js';
import { GroupedLog } from './grouped-log.js';
import { type Look, logLook } from './look.js';
import { outcomeAnnotations } from './outcome-annotations.js';
import { outcomeOutputs } from './outputs.js';
import { planLines } from './plan-lines.js';
import type { Report } from './report-event.js';
import { noticeLine } from './stage-line.js';
import { Storyteller } from './story.js';
import { summaryMarkdown } from './summary.js';
import { openWarnings } from './warnings.js';
import { disarmWorkflowCommand } from './workflow-command.js';

function end(io: GithubIo, log: GroupedLog, outcome: Outcome, look: Look, { rename }: GithubOptions): void {
  log.say(['', ...endingLines(outcome, look)]);
  const title = `ecs-ship: ${outcome.verdict}`;
  const last = (left: readonly unknown[]) => ({
    title,
    text: `${left.length} more problems are in the log.`,
  });
  for (const one of boundedAnnotations(outcomeAnnotations(outcome), last))
    io.error(one.text, annotationProperties(one, rename));
  io.setOutputs(outcomeOutputs(outcome));
}

/**
 * Reports to a GitHub job: folded tool output, annotations, outputs and the job summary. Marks no step as failed: the
 * caller sets the exit code. No line of a container or a tool reaches the runner as a workflow command.
 */
export function githubReport(io: GithubIo, options: GithubOptions = {}): Report {
  const look = logLook(options);
  const log = new GroupedLog(
    {
      openGroup: (stage) => io.startGroup(stage),
      closeGroup: () => io.endGroup(),
      line: (text) => io.info(disarmWorkflowCommand(text)),
    },
    look,
  );
  const warnings = openWarnings(io, options);
  const teller = new Storyteller();
  let plan: Plan | undefined;
  return (event) => {
    log.tell(event);
    teller.hear(event);
    if (event.kind === 'started') log.say([cleanLine(event.headline)]);
    if (event.kind === 'planned') {
      plan = event.plan;
      log.say(planLines(plan, look));
    }
    if (event.kind === 'findings') log.say(findingsLines(event.record, look));
    if (event.kind === 'notice' && !warnings.warn(event.message)) log.say(noticeLine(event.message, look));
    if (event.kind !== 'ended') return;
    warnings.end();
    end(io, log, event.outcome, look, options);
    io.appendSummary(summaryMarkdown(event.outcome, { plan, story: teller.tell(), runUrl: options.runUrl }));
  };
}
