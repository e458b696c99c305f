import type { StageRecord } from '../../outcome.js';
import type { Plan } from '../../plan/plan.js';
import type { ServiceOutcome, ServicesOutcome } from '../../services-outcome.js';
import { shorten } from '../clean-text.js';
import { consoleUrl } from '../console-url.js';
import { formatDuration } from '../duration.js';
import { failedServices } from '../failed-services.js';
import { joined, mostSummaryBytes } from '../fitting.js';
import { linksLine } from '../links.js';
import { inlineCode, markdownLink, markdownTable, markdownText } from '../markdown.js';
import { planMarkdown } from '../plan-markdown.js';
import { noStory, type Story } from '../story.js';
import { causeParts, headlineOf } from '../summary.js';
import { storySections, timelineBlock } from '../timeline.js';
import { servicesSections } from './services-sections.js';
import { endMark, revisionOf } from './services-table.js';

const mostCauses = 12;
const mostRows = 200;
const longestName = 100;
const marks = { '✔': '✅', '✖': '❌', '–': '➖' } as const;

/** To the console's page of its deployments. */
function linkOf({ name, outcome: { facts } }: ServiceOutcome): string {
  const url = facts.serviceArn === undefined ? undefined : consoleUrl(facts.serviceArn);
  return url === undefined ? markdownText(name, longestName) : markdownLink(url, shorten(name, longestName));
}

const nameOf = ({ name }: ServiceOutcome): string => markdownText(name, longestName);

/** What the summary tells besides the outcome; by the services' names. */
export interface ServicesContext {
  readonly plans?: ReadonlyMap<string, Plan>;
  readonly stories?: ReadonlyMap<string, Story>;
  readonly runUrl?: string | undefined;
}

/**
 * A run of several services as Markdown for a GitHub job summary (at most 1 MiB there): how it went, cause and remedy of
 * each failure, a table of all, then a section for each, those that went well folded.
 */
export function servicesSummaryMarkdown(
  outcome: ServicesOutcome,
  { plans = new Map(), stories = new Map(), runUrl }: ServicesContext = {},
): string {
  const mark = outcome.exitCode === 0 ? '✅' : '❌';
  const top = joined([
    `## ${mark} ${markdownText(outcome.headline, 2000)}`,
    ...causes(failedServices(outcome)),
    servicesTableMarkdown(outcome.services),
    leftAlone(outcome),
    runUrl === undefined ? '' : markdownLink(runUrl, 'Run'),
    timelineBlock(outcome.services.flatMap(({ name }) => storySections(stories.get(name) ?? noStory, name))),
  ]);
  const planned = outcome.services.flatMap(({ name, outcome: { verdict, stages } }) => {
    const plan = verdict === 'planned' ? plans.get(name) : undefined;
    if (plan === undefined) return [];
    return [joined([`#### ${markdownText(name, longestName)}`, ...builtLine(stages), planMarkdown(plan)])];
  });
  const told = outcome.services.filter(({ outcome: { verdict } }) => verdict !== 'planned');
  const room = mostSummaryBytes - Buffer.byteLength(top);
  const contextOf = ({ name }: ServiceOutcome) => ({ story: stories.get(name) ?? noStory });
  return [top, servicesSections(told, planned, room, contextOf)].filter((part) => part !== '').join('\n');
}

/** Only the plan of a proposed change builds. */
function builtLine(stages: readonly StageRecord[]): readonly string[] {
  return stages
    .filter(({ stage }) => stage === 'image')
    .map(({ summary }) => `**Image** ${markdownText(summary)}`);
}

function causes(failed: readonly ServiceOutcome[]): readonly string[] {
  const left = failed.length - mostCauses;
  const told = failed
    .slice(0, mostCauses)
    .flatMap((one) => [
      `### ❌ ${nameOf(one)}: ${one.outcome.verdict}`,
      ...causeParts(one.outcome),
      headlineOf(one.outcome),
      linksLine(one.outcome),
    ]);
  return left > 0 ? [...told, `… ${left} more failed, see the table`] : told;
}

function servicesTableMarkdown(services: readonly ServiceOutcome[]): string {
  const rows = services.slice(0, mostRows).map((one) => {
    const revision = revisionOf(one.outcome);
    return [
      linkOf(one),
      `${marks[endMark(one.outcome)]} ${one.outcome.verdict}`,
      revision === '' ? '' : inlineCode(revision, longestName),
      one.outcome.verdict === 'not-started' ? '' : formatDuration(one.outcome.durationSeconds * 1000),
    ];
  });
  const table = markdownTable(['Service', 'Verdict', 'Revision', 'Time'], rows);
  const left = services.length - mostRows;
  return left > 0 ? `${table}\n\n… ${left} more` : table;
}

function leftAlone({ services }: ServicesOutcome): string {
  return services
    .filter(({ outcome }) => outcome.verdict === 'not-started')
    .slice(0, mostRows)
    .map(({ outcome }) => `- ${markdownText(outcome.headline)}`)
    .join('\n');
}
