import type { StageName } from '../../outcome.js';
import type { Plan } from '../../plan/plan.js';
import type { ServicesOutcome } from '../../services-outcome.js';
import { findingsLines } from '../findings-table.js';
import { type GitlabIo, type GitlabOptions, sectionEnd, sectionStart } from '../gitlab.js';
import { servicesGitlabAnnotations } from '../gitlab-annotations.js';
import { servicesJunit } from '../junit.js';
import { type Look, logLook } from '../look.js';
import type { ReportEvent } from '../report-event.js';
import { noticeLine } from '../stage-line.js';
import { servicesDotenv, usualVariables } from './services-dotenv.js';
import { servicesEndingLines } from './services-ending.js';
import { ServicesLog } from './services-log.js';
import { servicesPlanLines } from './services-plans.js';
import type { ServicesReport } from './services-report.js';
import { servicesSummaryMarkdown } from './services-summary.js';

/** Reports several services to a GitLab job: a folded section for each stage of each, one dotenv report, every link. */
export function servicesGitlabReport(io: GitlabIo, options: GitlabOptions = {}): ServicesReport {
  const look = logLook(options);
  const log = openLog(io, look);
  const plans = new Map<string, Plan>();
  const tell = (name: string, event: ReportEvent) => {
    log.tell(name, event);
    if (event.kind === 'planned') plans.set(name, event.plan);
    if (event.kind === 'findings') log.about(name, findingsLines(event.record, look));
    if (event.kind === 'notice') log.about(name, noticeLine(event.message, look));
  };
  return {
    begin: (names, headline) => log.begin(names, headline),
    of: (name) => (event) => tell(name, event),
    notice: (message) => log.say(noticeLine(message, look)),
    end(outcome) {
      writeFiles(io, options, outcome, (message) => log.say(noticeLine(message, look)));
      if (options.planMarkdown !== undefined && plans.size > 0)
        io.writeFile(options.planMarkdown, servicesSummaryMarkdown(outcome, { plans }));
      log.say(['', ...servicesPlanLines(outcome, plans, look), ...servicesEndingLines(outcome, look)]);
    },
  };
}

function openLog(io: GitlabIo, look: Look): ServicesLog {
  const section = (name: string, stage: StageName) => ({
    id: `${name}.${stage}`,
    title: `${name}: ${stage}`,
  });
  return new ServicesLog(
    {
      openGroup: (name, stage, at) => io.write(sectionStart(section(name, stage), at)),
      closeGroup: (name, stage, at) => io.write(sectionEnd(section(name, stage), at)),
      line: (text) => io.write(`${text}\n`),
    },
    look,
  );
}

function writeFiles(
  io: GitlabIo,
  { dotenv, annotations, junit, mostVariables }: GitlabOptions,
  outcome: ServicesOutcome,
  say: (message: string) => void,
): void {
  if (dotenv !== undefined) {
    const { text, left } = servicesDotenv(outcome, mostVariables);
    io.writeFile(dotenv, text);
    if (left.length > 0) say(leftOut(left, mostVariables));
  }
  if (annotations !== undefined) io.writeFile(annotations, servicesGitlabAnnotations(outcome));
  if (junit !== undefined) io.writeFile(junit, servicesJunit(outcome));
}

function leftOut(names: readonly string[], mostVariables: number = usualVariables): string {
  return `Left out of the dotenv report, of which GitLab takes ${mostVariables} variables and 5 KB: ${names.join(', ')}`;
}
