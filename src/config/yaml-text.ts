/** A text as a YAML scalar that every YAML version reads as this text. */
export function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Lines, each further in. */
export function indented(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}

export const renderedNote = 'Rendered from src/config/ by `npm run docs`; change it there.';
