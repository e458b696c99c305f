import { cleanLine } from './clean-text.js';
import { type GanttSection, ganttBlock } from './gantt.js';
import { detailsBlock, markdownText } from './markdown.js';
import { withShortNames } from './short-names.js';
import type { Story } from './story.js';

/** The stages and the rollout's phases of one service as sections of a chart. */
export function storySections({ stages, phases }: Story, of?: string): readonly GanttSection[] {
  if (of !== undefined) return [{ name: of, spans: stages }];
  return [
    { name: 'Stages', spans: stages },
    { name: 'Rollout', spans: phases },
  ];
}

/** When what went on, as a picture. */
export function timelineBlock(sections: readonly GanttSection[]): string {
  const chart = ganttBlock(sections);
  return chart === '' ? '' : `**Timeline** (UTC)\n\n${chart}`;
}

const longest = 400;

/** What ECS said meanwhile, folded. */
export function eventsBlock({ events, olderEvents }: Story): string {
  if (events.length === 0) return '';
  const items = events.map(
    ({ at, message }) => `- ${timeOf(at)} ${markdownText(shortened(message), longest)}`,
  );
  const older = olderEvents === 0 ? [] : [`- … ${olderEvents} older ones`];
  return detailsBlock(`ECS events (${events.length + olderEvents})`, [...older, ...items].join('\n'));
}

const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 19);

/** Every event begins with the service’s name. */
const shortened = (message: string): string =>
  withShortNames(cleanLine(message).replace(/^\(service [^)]*\) /, ''));
