/** Text as roff takes it: nothing in it is a request, and every hyphen stays one that can be copied. */
export function roffText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', "'")
    .replaceAll('…', '...')
    .replaceAll('–', '\\(en')
    .replaceAll('→', '\\(->');
  return escaped.replace(/^([.'])/gm, '\\&$1');
}

/** A section's or subsection's heading. */
export function heading(request: 'SH' | 'SS', title: string): string {
  return `.${request} "${roffText(title).replaceAll('"', '\\(dq')}"`;
}

/** A term with its description below, indented. */
export function item(term: string, description: string): string {
  return `.TP\n.B ${roffText(term)}\n${roffText(description)}`;
}

/** Lines as they are. */
export function verbatim(text: string): string {
  return `.PP\n.nf\n${roffText(text)}\n.fi`;
}

export function paragraph(text: string): string {
  return `.PP\n${roffText(text)}`;
}
