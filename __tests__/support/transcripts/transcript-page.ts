/** Blocks of a page between `<!-- transcript:NAME:begin -->` and its end. */
const block = (name: string) =>
  new RegExp(`(<!-- transcript:${name}:begin -->\n)([^]*?)(<!-- transcript:${name}:end -->)`);

/** Names of the blocks that a page has. */
export function transcriptNames(page: string): string[] {
  return [...page.matchAll(/<!-- transcript:([\w-]+):begin -->/g)].map(([, name]) => name ?? '');
}

export function transcriptIn(page: string, name: string): string {
  return block(name).exec(page)?.[2] ?? '';
}

export function withTranscript(page: string, name: string, text: string): string {
  return page.replace(block(name), (_all, begin, _old, end) => `${begin}${text}${end}`);
}

/** A transcript as Markdown. */
export function transcriptMarkdown(text: string): string {
  return `\`\`\`\`text\n${text}\n\`\`\`\`\n`;
}
