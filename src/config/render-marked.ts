/** The text with what stands between `<!-- NAME:begin -->` and `<!-- NAME:end -->` replaced; unchanged without them. */
export function renderMarked(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return text;
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}
