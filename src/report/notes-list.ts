import { markdownSentence } from './markdown.js';

const mostNotes = 60;

/** What a reader should know besides, as Markdown; empty where there is nothing. */
export function notesList(notices: readonly string[]): string {
  const items = notices.slice(0, mostNotes).map((notice) => `- ${markdownSentence(notice)}`);
  return items.length === 0 ? '' : `**Notes**\n\n${items.join('\n')}`;
}
