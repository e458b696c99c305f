import { cleanLine, shorten } from './clean-text.js';

/** Text that Markdown and HTML show as it is, in one line: nothing in it formats, links, embeds or ends a table cell. */
export function markdownText(text: string, max = 600): string {
  return escaped(shorten(cleanLine(text), max));
}

const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#!|~]/g, '\\$&').replaceAll('&', '&amp;');

/** The same of a sentence of ours, in which what stands between backticks is code. */
export function markdownSentence(text: string, max = 600): string {
  const parts = shorten(cleanLine(text), max).split('`');
  if (parts.length % 2 === 0) return markdownText(text, max);
  return parts.map((part, at) => (at % 2 === 0 ? escaped(part) : inlineCode(part))).join('');
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** An identifier as inline code, also in a table cell. */
export function inlineCode(value: string, max = 600): string {
  const text = shorten(cleanLine(value), max).replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = fence.length > 1 ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Lines as a code block that none of them can end. */
export function codeBlock(lines: readonly string[], language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** A web address as a link; anything else as code. */
export function markdownLink(url: string, label?: string): string {
  if (!/^https?:\/\/[\w.:@%/?=&~+,;$#-]+$/.test(url)) return inlineCode(url);
  return label === undefined ? `<${url}>` : `[${markdownText(label)}](${url})`;
}

/** A table; its cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What is folded away; the title is Markdown that has no block in it. */
export function detailsBlock(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
