import type { Outcome } from '../outcome.js';
import { cleanLine, shorten } from './clean-text.js';
import { endingLines } from './ending-lines.js';
import { explainOutcome } from './explanation.js';
import { findingsLines } from './findings-table.js';
import { GroupedLog } from './grouped-log.js';
import { type Look, logLook } from './look.js';
import { outcomeOutputs } from './outputs.js';
import { planLines } from './plan-lines.js';
import { planMarkdown } from './plan-markdown.js';
import type { Report } from './report-event.js';
import { noticeLine } from './stage-line.js';
import { summaryMarkdown } from './summary.js';
import { disarmWorkflowCommand } from './workflow-command.js';

/** What a GitHub job offers. */
export interface GithubIo {
  startGroup(name: string): void;
  endGroup(): void;
  info(message: string): void;
  warning(message: string, properties?: { title?: string }): void;
  error(message: string, properties?: { title?: string }): void;
  /** Adds to the file that GITHUB_OUTPUT names. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Adds Markdown to the file that GITHUB_STEP_SUMMARY names. */
  appendSummary(markdown: string): void;
}

// The runner keeps 10 annotations of a type per step and 4096 characters of each.
export const mostAnnotations = 10;
export const longestAnnotation = 4096;

/** Cause and remedy as the text of one annotation; `of` one service of several, since the log shows no title. */
export function annotation(outcome: Outcome, of?: string): string | undefined {
  const why = explainOutcome(outcome);
  if (why === undefined) return undefined;
  const fix = why.remedy === undefined ? [] : [`fix: ${shorten(cleanLine(why.remedy), 1500)}`];
  const docs = why.docs === undefined ? [] : [`docs: ${shorten(cleanLine(why.docs), 500)}`];
  const whose = of === undefined ? '' : `${of}: `;
  return shorten(
    [shorten(cleanLine(whose + why.cause), 2000), ...fix, ...docs].join('\n'),
    longestAnnotation,
  );
}

function end(io: GithubIo, log: GroupedLog, outcome: Outcome, look: Look): void {
  log.say(['', ...endingLines(outcome, look)]);
  const error = annotation(outcome);
  if (error !== undefined) io.error(error, { title: `ecs-ship: ${outcome.verdict}` });
  io.setOutputs(outcomeOutputs(outcome));
  io.appendSummary(summaryMarkdown(outcome));
}

/**
 * Reports to a GitHub job: folded tool output, annotations, outputs and the job summary. Marks no step as failed: the
 * caller sets the exit code. No line of a container or a tool reaches the runner as a workflow command.
 */
export function githubReport(io: GithubIo, options: { color?: boolean; verbose?: boolean } = {}): Report {
  const look = logLook(options);
  const log = new GroupedLog(
    {
      openGroup: (stage) => io.startGroup(stage),
      closeGroup: () => io.endGroup(),
      line: (text) => io.info(disarmWorkflowCommand(text)),
    },
    look,
  );
  let warnings = 0;
  return (event) => {
    log.tell(event);
    if (event.kind === 'started') log.say([cleanLine(event.headline)]);
    if (event.kind === 'planned') {
      log.say(planLines(event.plan, look));
      io.appendSummary(planMarkdown(event.plan));
    }
    if (event.kind === 'findings') log.say(findingsLines(event.record, look));
    if (event.kind === 'notice') {
      warnings += 1;
      if (warnings > mostAnnotations) log.say(noticeLine(event.message, look));
      else io.warning(shorten(cleanLine(event.message), longestAnnotation));
    }
    if (event.kind === 'ended') end(io, log, event.outcome, look);
  };
}
