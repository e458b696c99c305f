const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/**
 * Breaks a line at spaces so that it fits `width` columns (undefined: never breaks); lines after the first are indented
 * by `indent` columns. A word longer than the line stays whole, so that it can be copied.
 * Non-breaking spaces hold words together and come out as plain ones.
 */
export function wrapWords(text: string, width: number | undefined, indent: number): readonly string[] {
  if (width === undefined || indent + text.length <= width) return [plain(text)];
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  const [lead = ''] = /^ */.exec(text) ?? [];
  let line = lead;
  for (const word of text.slice(lead.length).split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line.trim() === '' ? line + word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((part, index) => plain(index === 0 ? part : ' '.repeat(indent) + part).trimEnd());
}
