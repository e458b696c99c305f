import type { Outcome, StageName } from '../outcome.js';
import { cleanLine } from './clean-text.js';
import { dotenvText } from './dotenv.js';
import { endingLines } from './ending-lines.js';
import { findingsLines } from './findings-table.js';
import { gitlabAnnotations } from './gitlab-annotations.js';
import { GroupedLog } from './grouped-log.js';
import { junit as junitReport } from './junit.js';
import { logLook } from './look.js';
import { outcomeOutputs } from './outputs.js';
import { planLines } from './plan-lines.js';
import { planMarkdown } from './plan-markdown.js';
import type { Report } from './report-event.js';
import { noticeLine } from './stage-line.js';

/** What a GitLab job offers: its log, and files that the job's `artifacts:reports` name. */
export interface GitlabIo {
  write(text: string): void;
  writeFile(path: string, text: string): void;
}

/** Paths of the report files; unset: not written. */
export interface GitlabOptions {
  readonly dotenv?: string;
  readonly annotations?: string;
  readonly junit?: string;
  /** Where the plan of a dry run is written as Markdown. */
  readonly planMarkdown?: string;
  readonly color?: boolean;
  readonly verbose?: boolean;
  /** Variables that this GitLab takes in a dotenv report; unset: as few as one does that nobody has told otherwise. */
  readonly mostVariables?: number;
}

/** A folded section: its name, unique in the log, and what it is called there. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

// Marks of GitLab's log, not of a terminal; only the erase-line code makes GitLab see them.
const erase = '\u001b[0K';
const seconds = (at: number): number => Math.floor(at / 1000);
// Letters, digits, `_`, `.` and `-` are all that GitLab takes.
const sectionName = ({ id }: Section): string => `ecs_ship_${id.replace(/[^\w.-]/g, '_')}`;

/** The mark that opens a folded section and gives it its title (docs.gitlab.com, "Custom collapsible sections"). */
export function sectionStart(section: Section, at: number): string {
  const name = sectionName(section);
  return `${erase}section_start:${seconds(at)}:${name}[collapsed=true]\r${erase}${cleanLine(section.title)}\n`;
}

/** The mark that closes it. */
export function sectionEnd(section: Section, at: number): string {
  return `${erase}section_end:${seconds(at)}:${sectionName(section)}\r${erase}\n`;
}

const sectionOf = (stage: StageName): Section => ({ id: stage.replaceAll('-', '_'), title: stage });

/** Reports to a GitLab job: folded tool output, the outputs as a dotenv report, links on the job's page. */
export function gitlabReport(io: GitlabIo, options: GitlabOptions = {}): Report {
  const look = logLook(options);
  const log = new GroupedLog(
    {
      openGroup: (stage, at) => io.write(sectionStart(sectionOf(stage), at)),
      closeGroup: (stage, at) => io.write(sectionEnd(sectionOf(stage), at)),
      line: (text) => io.write(`${text}\n`),
    },
    look,
  );
  return (event) => {
    log.tell(event);
    if (event.kind === 'started') log.say([look.colors.bold(cleanLine(event.headline))]);
    if (event.kind === 'planned') {
      log.say(planLines(event.plan, look));
      if (options.planMarkdown !== undefined) io.writeFile(options.planMarkdown, planMarkdown(event.plan));
    }
    if (event.kind === 'findings') log.say(findingsLines(event.record, look));
    if (event.kind === 'notice') {
      const lines = noticeLine(event.message, look);
      if (event.urgent) log.sayNow(lines);
      else log.say(lines);
    }
    if (event.kind !== 'ended') return;
    log.say(['', ...endingLines(event.outcome, look)]);
    writeReports(io, options, event.outcome);
  };
}

function writeReports(io: GitlabIo, { dotenv, annotations, junit }: GitlabOptions, outcome: Outcome): void {
  if (dotenv !== undefined) io.writeFile(dotenv, dotenvText(outcomeOutputs(outcome)));
  if (annotations !== undefined) io.writeFile(annotations, gitlabAnnotations(outcome));
  if (junit !== undefined) io.writeFile(junit, junitReport(outcome));
}
