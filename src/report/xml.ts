/** An element with its attributes; the children are XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const content = children.join('');
  const opening = `<${name}${given.join('')}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** A text as XML has it, in an element or an attribute; characters that XML 1.0 has no way to say are left out. */
export function xmlText(text: string): string {
  return text
    .replace(unsayable, '')
    .replace(/[&<>"'\n\r\t]/g, (one) => entities[one] ?? `&#${one.charCodeAt(0)};`);
}

const unsayable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
